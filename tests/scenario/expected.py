"""What boards have and who carries them on, worked out by another way than that of the program.

From two landscapes and the list of steps alone, with nothing of the code that finds the fates.
"""


def successors(board, steps):
    """The boards that carry `board` on after these steps, told from the steps alone."""
    found = {board}
    for step in steps:
        found = {heir for each in found for heir in successors_of_one_step(each, step)}
    return found


def successors_of_one_step(board, step):
    if step["op"] in ("merge", "hold-jointly") and board in step["boards"]:
        return {step["into"]["id"]}
    if step["op"] == "absorb" and board in step["takes"]:
        return {step["board"]}
    if step.get("board") != board:
        return {board}
    return {
        "rename": lambda: {step["id"]},
        "retire": set,
        "split": lambda: {part["id"] for part in step["into"]},
    }.get(step["op"], lambda: {board})()


def holdings(landscape):
    """Everything that every board has: (board, kind, thing) and the councils it has it for."""
    members = {area.id: set(area.councils) for area in landscape.areas}
    members |= {council.id: {council.id} for council in landscape.councils}
    found = {}
    for board in landscape.boards:
        for held in board.themes:
            found.setdefault((board.id, "theme", held.theme), set()).update(members[board.area])
        for met in board.duties:
            for area in met.areas or (board.area,):
                found.setdefault((board.id, "duty", met.duty), set()).update(members[area])
        for seat in board.members:
            party, post = seat.organisation or seat.board, seat.post.en if seat.post else ""
            found[board.id, "member", (party, post)] = {None}
            if seat.capacity == "chair":
                found[board.id, "chair", (party, "")] = {None}
        for legal in board.legal_boards:
            where = found.setdefault((board.id, "legal-board", legal.name.en), set())
            where.update(members[legal.area])
        for task in board.tasks:
            found[board.id, "task", task.what.en] = {None}
    return found
