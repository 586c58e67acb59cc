"""Confinement on Linux: namespaces, mounts, resource limits and a system call filter.

Calls libc directly (`os.unshare` is Python 3.12) and libseccomp where it is installed (Debian: libseccomp2). Works for
root and, where the kernel allows user namespaces, for everybody. Sources: namespaces(7), user_namespaces(7),
mount_namespaces(7), capabilities(7), seccomp_rule_add(3).
"""
import ctypes
import errno
import mmap
import os
import resource
import signal
import struct
import tempfile

LIBC = ctypes.CDLL(None, use_errno=True)
NOBODY = 65534
PAGE = resource.getpagesize()
NEW_NS, NEW_UTS, NEW_IPC, NEW_USER = 0x00020000, 0x04000000, 0x08000000, 0x10000000
NEW_PID, NEW_NET = 0x20000000, 0x40000000
ALL_NEW = NEW_NS | NEW_UTS | NEW_IPC | NEW_USER | NEW_PID | NEW_NET
KEPT = "/kept"                                  # where, in the new root, stands what a private /tmp covers

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT = 1, 2, 4, 8, 32
MS_NOATIME, MS_NODIRATIME, MS_BIND, MS_REC, MS_PRIVATE, MS_RELATIME = 1024, 2048, 4096, 16384, 1 << 18, 1 << 21
MNT_DETACH = 2
SYS_PIVOT_ROOT, SYS_CLONE = {"x86_64": (155, 56), "aarch64": (41, 220)}.get(os.uname().machine, (-1, -1))
SYS_MOUNT_SETATTR, AT_RECURSIVE, AT_FDCWD = 442, 0x8000, -100     # the same number on every architecture
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS = 1, 4, 24, 38
PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
PR_GET_TID_ADDRESS, CLONE_CHILD_SETTID, CLONE_CHILD_CLEARTID = 40, 0x01000000, 0x00200000

# What a filtered process must not call although its namespaces would let it: doors into the kernel that no exercise needs.
FORBIDDEN = """acct add_key bpf clone3 delete_module fanotify_init finit_module fsconfig fsmount fsopen fspick init_module
io_uring_enter io_uring_register io_uring_setup ioperm iopl kcmp kexec_file_load kexec_load keyctl lookup_dcookie mount
mount_setattr move_mount move_pages name_to_handle_at open_by_handle_at open_tree perf_event_open pidfd_getfd pivot_root
process_vm_readv process_vm_writev ptrace quotactl reboot request_key setns swapoff swapon syslog umount umount2 unshare
userfaultfd vhangup
memfd_create memfd_secret mq_open msgget semget shmget""".split()      # these keep memory that no limit of a process counts
SHARED_ANONYMOUS = mmap.MAP_SHARED | mmap.MAP_ANONYMOUS
SCMP_ALLOW, SCMP_ERRNO, SCMP_CMP_MASKED_EQ, SCMP_CMP_EQ = 0x7fff0000, 0x00050000, 7, 4


def _checked(result: int, what: str) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{what}: {os.strerror(code)}")
    return result


def unshare(flags: int) -> None:
    _checked(LIBC.unshare(flags), "unshare")


def fork_into(flags: int) -> int:
    """Like `os.fork`, the child in fresh namespaces. For a process with one thread: of Python's work at a fork nothing is done.

    One call of clone(2) does what takes two processes with unshare(2), since a new pid namespace is for children only.
    """
    place = ctypes.c_void_p()
    LIBC.prctl(PR_GET_TID_ADDRESS, ctypes.byref(place), 0, 0, 0)
    told = CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID if place else 0     # libc keeps the number of its thread: set it right
    return _checked(LIBC.syscall(ctypes.c_long(SYS_CLONE), ctypes.c_ulong(flags | told | signal.SIGCHLD), None, None, place,
                                 place), "clone")          # its place is the fourth or the fifth, as the architecture will


def mount(source: str, target: str, kind: str | None, flags: int, options: str | None = None) -> None:
    encoded = [text.encode() if text is not None else None for text in (source, target, kind)]
    _checked(LIBC.mount(*encoded, ctypes.c_ulong(flags), options.encode() if options else None), f"mount {target}")


def unmount(target: str) -> None:
    _checked(LIBC.umount2(target.encode(), MNT_DETACH), f"umount {target}")


def prctl(option: int, value: int) -> None:
    _checked(LIBC.prctl(option, ctypes.c_ulong(value), 0, 0, 0), f"prctl {option}")


def die_with_parent(parent: int) -> None:
    """Be killed when the parent dies; die at once when it is dead already."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def map_ids(proc: int, inside: int, uid: int, gid: int) -> None:
    """In a fresh user namespace: be `inside`, seen from outside as uid and gid. `proc` is an open /proc."""
    for name, text in (("setgroups", "deny"), ("uid_map", f"{inside} {uid} 1"), ("gid_map", f"{inside} {gid} 1")):
        fd = os.open(f"self/{name}", os.O_WRONLY, dir_fd=proc)
        try:
            os.write(fd, text.encode())
        finally:
            os.close(fd)


def write_proc(proc: int, name: str, text: str) -> None:
    """Write a file under /proc where the kernel lets us; these are second lines of defence."""
    try:
        fd = os.open(name, os.O_WRONLY, dir_fd=proc)
    except OSError:
        return
    try:
        os.write(fd, text.encode())
    except OSError:
        pass
    finally:
        os.close(fd)


def read_only(target: str) -> None:
    """Make a bind mount and all mounts below it read-only, without devices or set-uid programs."""
    attributes = struct.pack("QQQQ", MS_RDONLY | MS_NOSUID | MS_NODEV, 0, 0, 0)
    done = LIBC.syscall(ctypes.c_long(SYS_MOUNT_SETATTR), AT_FDCWD, target.encode(), AT_RECURSIVE, attributes,
                        ctypes.c_size_t(len(attributes)))
    if done == 0:
        return
    if ctypes.get_errno() != errno.ENOSYS:
        _checked(done, f"mount_setattr {target}")
    kept = os.statvfs(target).f_flag & (MS_NODEV | MS_NOEXEC | MS_NOSUID)
    mount("none", target, None, MS_BIND | MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV | kept)   # before Linux 5.12


def bind(source: str, root: str) -> None:
    """Show `source` read-only at the same place under `root`."""
    target = root + source
    if os.path.islink(source):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.symlink(os.readlink(source), target)
        return
    if os.path.isdir(source):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        open(target, "w").close()
    mount(source, target, None, MS_BIND | MS_REC)
    read_only(target)


def own_proc(place: str) -> int:
    """An open /proc of this pid namespace, mounted nowhere any more; -1 where the kernel does not allow it. Needs a mount
    namespace of its own."""
    mount("none", "/", None, MS_REC | MS_PRIVATE)
    try:
        mount("proc", place, "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
    except OSError:
        return -1
    return taken(place)


def taken(place: str) -> int:
    """An open /proc that is mounted at a place, and from now on nowhere."""
    found = os.open(place, os.O_PATH | os.O_DIRECTORY)
    unmount(place)
    return found


def read_proc(proc: int, name: str) -> str:
    """A file under an open /proc; empty when its process is gone or keeps it to itself."""
    try:
        with open(os.open(name, os.O_RDONLY, dir_fd=proc), encoding="ascii", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def processes_in(proc: int) -> set[int]:
    """Numbers of all processes of an open /proc."""
    listing = os.open(".", os.O_RDONLY | os.O_DIRECTORY, dir_fd=proc)
    try:
        return {int(name) for name in os.listdir(listing) if name.isdigit()}
    finally:
        os.close(listing)


def memory_of(proc: int, pids: set[int], limit: int) -> int:
    """Bytes of memory that these processes have: at most, while that is within the limit; else counted properly, a page
    shared by several as a part of each (which takes a while)."""
    resident = {pid: int((read_proc(proc, f"{pid}/statm").split() + ["0", "0"])[1]) * PAGE for pid in pids}
    if sum(resident.values()) <= limit:
        return sum(resident.values())
    return sum(share_of(read_proc(proc, f"{pid}/smaps_rollup"), resident[pid]) for pid in pids)


def share_of(rollup: str, otherwise: int) -> int:
    """Bytes in the line "Pss:" of a process's smaps_rollup."""
    found = [line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:")]
    return 1024 * int(found[0]) if found else otherwise


def new_root(root: str, visible: list, hidden: list) -> None:
    """Replace the file system by an empty one in which only `visible` paths exist, read-only, less the `hidden` ones."""
    mount("none", "/", None, MS_REC | MS_PRIVATE)
    mount("tmpfs", root, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=755")
    covers = []
    for path in sorted({*visible, *hidden}, key=len):          # outer paths first: a visible one may lie in a hidden one
        if path in hidden and os.path.isdir(root + path):
            mount("tmpfs", root + path, "tmpfs", MS_NOSUID | MS_NODEV, "size=64k,mode=755")
            covers.append(root + path)
        elif path not in hidden and os.path.lexists(path) and not os.path.lexists(root + path):
            bind(path, root)
    for path in below_tmp(visible):
        bind(path, root + KEPT)
    for path in covers:
        mount("none", path, None, MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV)
    for name in ("null", "random", "urandom"):      # not zero: a shared mapping of it is memory that nobody counts
        os.makedirs(f"{root}/dev", exist_ok=True)
        open(f"{root}/dev/{name}", "w").close()
        mount(f"/dev/{name}", f"{root}/dev/{name}", None, MS_BIND)
    os.makedirs(f"{root}/tmp", exist_ok=True)
    os.chdir(root)
    _checked(LIBC.syscall(ctypes.c_long(SYS_PIVOT_ROOT), b".", b"."), "pivot_root")
    unmount(".")
    mount("none", "/", None, MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV)
    os.chdir("/")


def below_tmp(visible: list) -> list:
    """Those of the visible paths that a private /tmp will cover: of a course or a Python that lies there."""
    found = sorted((path for path in visible if path.startswith("/tmp/") and os.path.isdir(path)), key=len)
    return [path for path in found if not any(path.startswith(f"{outer}/") for outer in found)]


def private_tmp(size: int, visible: list) -> None:
    """An empty /tmp of `size` bytes, in which the visible paths are where they were."""
    options = f"size={size},nr_inodes=4096,mode=1777"
    again = [path for path in below_tmp(visible) if os.path.isdir(KEPT + path)]
    mount("tmpfs", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, options)
    for path in again:
        os.makedirs(path)
        mount(KEPT + path, path, None, MS_BIND | MS_REC)            # read-only like the mount that it copies


def drop_privileges() -> None:
    """Give up every capability for good, in the bounding set too, and the chance to gain any."""
    for capability in range(64):
        LIBC.prctl(PR_CAPBSET_DROP, ctypes.c_ulong(capability), 0, 0, 0)
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    header, empty = struct.pack("Ii", 0x20080522, 0), bytes(24)              # _LINUX_CAPABILITY_VERSION_3, this process
    _checked(LIBC.capset(header, empty), "capset")


def limit(cpu: int, memory: int, processes: int, file_size: int) -> None:
    """Resource limits of this process and its children: seconds, bytes, count, bytes."""
    for kind, value in ((resource.RLIMIT_CPU, cpu), (resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, file_size),
                        (resource.RLIMIT_CORE, 0), (resource.RLIMIT_NOFILE, 128), (resource.RLIMIT_MEMLOCK, 0),
                        (getattr(resource, "RLIMIT_NPROC", None), processes),
                        (getattr(resource, "RLIMIT_MSGQUEUE", None), 0)):
        if kind is not None:
            resource.setrlimit(kind, (value, value))


class Compare(ctypes.Structure):
    """struct scmp_arg_cmp of seccomp.h."""
    _fields_ = [("arg", ctypes.c_uint), ("op", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64)]


def load_seccomp():
    """libseccomp, or None where it is not installed."""
    try:
        library = ctypes.CDLL("libseccomp.so.2")
    except OSError:
        return None
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_rule_add_array.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint,
                                               ctypes.c_void_p]
    library.seccomp_export_bpf.argtypes = [ctypes.c_void_p, ctypes.c_int]
    library.seccomp_release.argtypes = [ctypes.c_void_p]
    return library


class Program(ctypes.Structure):
    """struct sock_fprog of linux/filter.h."""
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def system_call_filter(library) -> bytes:
    """The program that forbids what `FORBIDDEN` lists, new user namespaces through clone, and typing into a terminal.

    Shared memory without a file is forbidden, too: its pages can be kept unmapped, where nobody counts them.
    Made once by the zygote; making it costs more than installing it.
    """
    context = library.seccomp_init(SCMP_ALLOW)
    for name in FORBIDDEN:
        number = library.seccomp_syscall_resolve_name(name.encode())
        if number >= 0:
            code = errno.ENOSYS if name == "clone3" else errno.EPERM       # ENOSYS: libc falls back to clone
            library.seccomp_rule_add_array(context, SCMP_ERRNO | code, number, 0, None)
    rules = (("clone", Compare(0, SCMP_CMP_MASKED_EQ, NEW_USER, NEW_USER)),
             ("ioctl", Compare(1, SCMP_CMP_MASKED_EQ, 0xffffffff, 0x5412)),                # TIOCSTI
             ("mmap", Compare(3, SCMP_CMP_MASKED_EQ, SHARED_ANONYMOUS, SHARED_ANONYMOUS)),
             ("prctl", Compare(0, SCMP_CMP_EQ, PR_SET_PDEATHSIG, 0)))
    for name, rule in rules:
        number = library.seccomp_syscall_resolve_name(name.encode())
        library.seccomp_rule_add_array(context, SCMP_ERRNO | errno.EPERM, number, 1, ctypes.byref(rule))
    with tempfile.TemporaryFile() as file:
        _checked(library.seccomp_export_bpf(context, file.fileno()), "seccomp_export_bpf")
        library.seccomp_release(context)
        file.seek(0)
        return file.read()


def filter_system_calls(program: bytes) -> None:
    """Install the filter for this process and its children, for good. Needs `drop_privileges` before it."""
    told = Program(len(program) // 8, program)
    _checked(LIBC.prctl(PR_SET_SECCOMP, ctypes.c_ulong(SECCOMP_MODE_FILTER), ctypes.byref(told), 0, 0), "seccomp")
