"""One person at the viewer without a browser: Streamlit's own messages over a websocket."""

import http.client
import time
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import urlparse

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websocket import WebSocket, create_connection

LONGEST = 90.0
"""Seconds to wait for an answer."""

SPOKEN = ("markdown", "html", "alert", "heading")
"""The kinds of element whose text is an answer."""

Find = Callable[[Any], bool]


class Visitor:
    """A session of its own: it asks for a page, presses a button, brings a file."""

    def __init__(self, address: str) -> None:
        self.address = urlparse(address)
        self.token = self._get_token()
        self.elements: dict[tuple[int, ...], Any] = {}
        self.session = self.page_hash = ""
        self.pages: dict[str, str] = {}
        self.query = ""
        self.socket: WebSocket = create_connection(
            f"ws://{self.address.netloc}/_stcore/stream",
            subprotocols=["streamlit", self.token],
            timeout=LONGEST,
        )

    def ask(self, page: str, query: str = "") -> str:
        """Everything that a page says."""
        self.query = query
        self.page_hash = self.pages.get(page, "")
        self._send_rerun(query, self.page_hash, [], name=page)
        self.page_hash = self.pages[page]
        return self.said()

    def said(self) -> str:
        """Everything that the page says that was asked for last, in its order."""
        parts = []
        for _, element in sorted(self.elements.items()):
            kind = element.WhichOneof("type")
            if kind in SPOKEN:
                parts.append(getattr(element, kind).body)
        return "\n".join(parts)

    def press(self, label: str) -> str:
        """What the page says after the button with a label was pressed."""
        button = self._find(
            lambda e: e.WhichOneof("type") == "button" and e.button.label == label
        ).button
        self._send_rerun(self.query, self.page_hash, [{"id": button.id, "trigger_value": True}])
        return self.said()

    def bring(self, name: str, raw: bytes) -> str:
        """What the page says after a file was put in its box."""
        box = self._find(lambda e: e.WhichOneof("type") == "file_uploader").file_uploader
        urls = self._ask_for_urls(name)
        self._put(urls.upload_url, name, raw)
        info = {"file_id": urls.file_id, "name": name, "size": len(raw), "file_urls": urls}
        state = {"uploaded_file_info": [info]}
        self._send_rerun(
            self.query, self.page_hash, [{"id": box.id, "file_uploader_state_value": state}]
        )
        return self.said()

    def close(self) -> None:
        self.socket.close()

    def _find(self, fits: Find) -> Any:
        return next(element for element in self.elements.values() if fits(element))

    def _get_token(self) -> str:
        connection = self._connect()
        connection.request("GET", "/_stcore/health")
        cookie = connection.getresponse().headers.get("Set-Cookie", "")
        return cookie.partition("_streamlit_xsrf=")[2].partition(";")[0]

    def _put(self, url: str, name: str, raw: bytes) -> None:
        edge = uuid.uuid4().hex
        head = (
            f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        )
        headers = {
            "Content-Type": f"multipart/form-data; boundary={edge}",
            "X-Xsrftoken": self.token,
            "Cookie": f"_streamlit_xsrf={self.token}",
        }
        connection = self._connect()
        body = head.encode() + raw + f"\r\n--{edge}--\r\n".encode()
        connection.request("PUT", f"/{url.lstrip('/')}", body, headers)
        assert connection.getresponse().status == 204

    def _connect(self) -> http.client.HTTPConnection:
        assert self.address.hostname
        return http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=LONGEST)

    def _ask_for_urls(self, name: str) -> Any:
        asked = BackMsg()
        asked.file_urls_request.request_id = uuid.uuid4().hex
        asked.file_urls_request.file_names.append(name)
        asked.file_urls_request.session_id = self.session
        self.socket.send_binary(asked.SerializeToString())
        while True:
            message = self._receive()
            if message.WhichOneof("type") == "file_urls_response":
                return message.file_urls_response.file_urls[0]

    def _send_rerun(
        self, query: str, page: str, widgets: list[dict[str, Any]], *, name: str = ""
    ) -> None:
        asked = BackMsg()
        asked.rerun_script.query_string = query
        asked.rerun_script.page_script_hash = page
        asked.rerun_script.page_name = "" if page else name
        for widget in widgets:
            state = asked.rerun_script.widget_states.widgets.add()
            _fill(state, widget)
        self.socket.send_binary(asked.SerializeToString())
        self._wait()

    def _wait(self) -> None:
        """Takes what the server sends until the page has been drawn to its end."""
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            message = self._receive()
            kind = message.WhichOneof("type")
            if kind == "new_session":
                self.elements.clear()
                self.session = message.new_session.initialize.session_id or self.session
            elif kind == "navigation":
                self.pages = {
                    p.url_pathname: p.page_script_hash for p in message.navigation.app_pages
                }
            elif kind == "page_info_changed":
                self.query = message.page_info_changed.query_string
            elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
                path = tuple(message.metadata.delta_path)
                self.elements[path] = message.delta.new_element
            elif kind == "script_finished" and message.script_finished in (0, 1):
                return
        raise TimeoutError(f"no answer within {LONGEST} seconds")

    def _receive(self) -> ForwardMsg:
        message = ForwardMsg()
        message.ParseFromString(self.socket.recv())
        return message


def _fill(state: Any, widget: dict[str, Any]) -> None:
    state.id = widget["id"]
    if "trigger_value" in widget:
        state.trigger_value = True
        return
    for info in widget["file_uploader_state_value"]["uploaded_file_info"]:
        one = state.file_uploader_state_value.uploaded_file_info.add()
        one.file_id, one.name, one.size = info["file_id"], info["name"], info["size"]
        one.file_urls.CopyFrom(info["file_urls"])
