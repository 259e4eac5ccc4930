// The box into which files are dropped: Streamlit gives it a name, and a role that may have none.

function putRoles() {
  document.querySelectorAll('[data-testid="stFileUploaderDropzone"][role="presentation"]')
    .forEach((box) => box.setAttribute("role", "group"));
}

function watchRoles() {
  putRoles();
  new MutationObserver(putRoles).observe(document.body, { subtree: true, childList: true });
}
