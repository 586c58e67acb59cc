"""Everything that must stay untouched and unread. Nothing but the standard library: confinements hold no more."""
import hashlib
import os
from pathlib import Path
import secrets
import socket
import sqlite3

NAMES = ("attack-canary", "linked", "course", "kernel", "x")
LOOSE = ("/tmp", "/var/tmp", "/dev/shm", "/run", "/")


class Canaries:
    """Files and sockets, readable and writable for everybody so that only a sandbox protects them.

    `seconds`: how long a submission may take, for attacks that stay just below it. `port` and `abstract` are chosen,
    unless given.
    """

    def __init__(self, place: Path, root: Path, seconds: float = 5, secret: str = "", port: int = 0,
                 abstract: str = ""):
        self.place, self.root, self.seconds, self.port = Path(place), Path(root), seconds, port
        self.secret = secret or "SECRET-" + secrets.token_hex(16)
        self.abstract = abstract or "attack-" + secrets.token_hex(4)
        self.sockets = []

    def set_out(self, victim: bytes) -> None:
        """Make them. `victim`: the notebook of another student."""
        for name in ("secret", "home", "write", "submitted/victim/gru-update"):
            (self.place / name).mkdir(parents=True)
        (self.place / "secret" / "secret.txt").write_text(self.secret)
        (self.place / "home" / "diary.txt").write_text(self.secret)
        notebook = self.place / "submitted" / "victim" / "gru-update" / "gru-update.ipynb"
        notebook.write_bytes(victim.rstrip()[:-1] + f', "owner": "{self.secret}"}}\n'.encode())
        with sqlite3.connect(self.place / "gradebook.db") as gradebook:
            gradebook.execute("create table grade (auto_score real, owner text)")
            gradebook.execute("insert into grade values (1, ?)", [self.secret])
        os.environ["ATTACK_SECRET"] = self.secret
        self.listen()
        for path in [self.place, *self.place.parents[:2], *self.place.rglob("*")]:
            os.chmod(path, 0o777)
        self.before = self.state()

    def listen(self) -> None:
        """Canary sockets: TCP, UDP on the same port, a name in the abstract space, and a file."""
        tcp, udp = socket.socket(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        tcp.bind(("127.0.0.1", self.port))
        self.port = tcp.getsockname()[1]
        udp.bind(("127.0.0.1", self.port))
        named, file = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
        named.bind("\0" + self.abstract)
        file.bind(str(self.place / "socket"))
        for one in (tcp, named, file):
            one.listen()
        self.sockets = [tcp, udp, named, file]
        for one in self.sockets:
            one.setblocking(False)

    def fill(self, source: str) -> str:
        """The source of an attack with the paths of these canaries."""
        for word, value in (("SECRET_FILE", self.place / "secret" / "secret.txt"), ("ROOT", self.root),
                            ("GRADEBOOK", self.place / "gradebook.db"), ("SUBMITTED", self.place / "submitted"),
                            ("HOME_FOLDER", self.place / "home"), ("WRITE_FOLDER", self.place / "write"),
                            ("SOCKET_FILE", self.place / "socket"), ("ABSTRACT", self.abstract), ("PORT", self.port),
                            ("SECONDS", self.seconds)):
            source = source.replace(word, str(value))
        return source

    def state(self) -> dict:
        """Digest of every file that must not change."""
        watched = [p for p in self.place.rglob("*") if "attack" not in p.relative_to(self.place).parts[0]]
        watched += [Path(folder, name) for folder in LOOSE for name in NAMES if Path(folder, name).is_file()]
        watched += sorted((self.root / "autograder" / "checks").glob("*"))
        return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in watched if p.is_file()}

    def reached(self) -> bool:
        """Has anything arrived at one of the sockets since the last time?"""
        arrived = False
        for one in self.sockets:
            while arrived_at(one):
                arrived = True
        return arrived

    def shown_in(self, notebook: bytes) -> bool:
        """Is there something of the instructor's in it: a secret file, a solution, the known mistakes?"""
        return any(told in notebook for told in (self.secret.encode(), b"### BEGIN SOLUTION", b"MISTAKES = {"))

    def clean(self) -> None:
        """Remove what a successful attack left behind."""
        for path in set(self.state()) - set(self.before):
            os.unlink(path)

    def close(self) -> None:
        os.environ.pop("ATTACK_SECRET", None)
        for one in self.sockets:
            one.close()


def arrived_at(one: socket.socket) -> bool:
    try:
        one.recv(1) if one.type == socket.SOCK_DGRAM else one.accept()
    except BlockingIOError:
        return False
    return True
