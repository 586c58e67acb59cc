"""Exhausting and lingering: take all there is of something, or stay when the time is over."""
from patching import ALL_RETURN

EXHAUSTING = {
    "memory_in_lists": "hog = []\nwhile True:\n    hog.append(bytearray(1 << 26))",
    "memory_in_maps": "import mmap\nhog = []\nwhile True:\n    m = mmap.mmap(-1, 1 << 26)\n    m.write(b'x' * (1 << 26))\n    hog.append(m)",
    "memory_in_files": "k = 0\nwhile True:\n    k += 1\n    try:\n        open(f'/tmp/{k}', 'wb').write(b'x' * (1 << 24))\n    except OSError:\n        break",
    "fork_bomb": "import os\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        pass",
    "thread_bomb": "import threading, time\nwhile True:\n    try:\n        threading.Thread(target=time.sleep, args=(99,)).start()\n    except RuntimeError:\n        pass",
    "descriptors": "import os\nwhile True:\n    try:\n        os.pipe()\n    except OSError:\n        break",
    "inodes": "import os\nk = 0\nwhile True:\n    k += 1\n    try:\n        os.mkdir(f'/tmp/d{k}')\n    except OSError:\n        break",
    "output_flood": "while True:\n    print('x' * 100000)",
    "output_flood_to_descriptor": "import os\nfor _ in range(20000):\n    os.write(1, b'x' * 65536)\n    os.write(2, b'x' * 65536)",
    "endless_loop": "while True:\n    pass",
    "deaf_loop": "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True:\n    pass",
    "swallowed_interrupt": "while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass",
    "endless_sleep": "import time\ntime.sleep(10**6)",
    "deep_recursion": "import sys\nsys.setrecursionlimit(10**9)\ndef f(n):\n    return f(n + 1)\nf(0)",
    "slow_expression": "import re\nre.match('(a+)+$', 'a' * 60 + 'b')",
    "huge_integer": "print(len(str(9 ** (9 ** 9))))",
    "shared_memory": "import ctypes\nlibc = ctypes.CDLL(None)\nfor _ in range(200):\n    libc.shmget(0, 1 << 26, 0o1666)",
    "crash": "import ctypes\nctypes.string_at(0)",
    "exit": "import os\nos._exit(3)",
    "system_exit": "raise SystemExit(3)",
    "abort": "import os\nos.abort()",
}
EXHAUSTING_ANSWERS = {
    "loop_in_function": "def answer(args):\n    while True:\n        pass\n" + ALL_RETURN,
    "huge_array": "def answer(args):\n    return np.zeros((1 << 14, 1 << 14)), np.zeros((1 << 14, 1 << 14))\n" + ALL_RETURN,
    "endless_generator": "def answer(args):\n    while True:\n        yield 1.0\n" + ALL_RETURN,
    "deep_nesting": "def answer(args):\n    deep = []\n    for _ in range(100000):\n        deep = [deep]\n    return deep\n" + ALL_RETURN,
    "self_containing": "def answer(args):\n    loop = []\n    loop.append(loop)\n    return loop, {'x': loop}\n" + ALL_RETURN,
    "many_small_things": "def answer(args):\n    return [[k] for k in range(10**6)]\n" + ALL_RETURN,
}
LINGERING = {
    "daemon": "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        while True:\n            time.sleep(1)\n    os._exit(0)",
    "many_children": "import os, time\nfor _ in range(6):\n    if os.fork() == 0:\n        time.sleep(1000)",
    "deaf_child": "import os, signal, time\nif os.fork() == 0:\n    for s in range(1, 30):\n        try:\n            signal.signal(s, signal.SIG_IGN)\n"
                  "        except OSError:\n            pass\n    while True:\n        time.sleep(1)",
    "death_signal_off": "import ctypes, os, time\nlibc = ctypes.CDLL(None)\nif os.fork() == 0:\n    libc.prctl(1, 0, 0, 0, 0)\n    os.setsid()\n    time.sleep(1000)\n"
                        "libc.prctl(1, 0, 0, 0, 0)",
    "thread": "import threading, time\nthreading.Thread(target=time.sleep, args=(1000,)).start()",
    "at_exit": "import atexit, time\natexit.register(time.sleep, 1000)\nclass D:\n    def __del__(self):\n        time.sleep(1000)\nd = D()",
    "subprocess": "import subprocess, sys\ntry:\n    subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(1000)'], start_new_session=True)\n"
                  "except OSError:\n    pass",
    "holding_the_socket": "import os, time\nif os.fork() == 0:\n    time.sleep(1000)\nos.dup2(3, 50)",
}

HOARD = ("import os, time\ndef hoard():\n    kept = []\n    try:\n        while True:\n            kept.append(bytearray(b'x') * (1 << 24))\n"
         "    except MemoryError:\n        pass\n    while True:\n        try:\n            time.sleep(9)\n        except BaseException:\n            pass\n")
EXHAUSTING |= {
    "memory_in_every_process": HOARD + "for _ in range(7):\n    try:\n        if os.fork() == 0:\n            hoard()\n            os._exit(0)\n"
                               "    except OSError:\n        pass\nhoard()",
    "memory_in_nameless_files": "import os, time\nkept = []\ntry:\n    while True:\n        kept.append(os.memfd_create('x'))\n        for _ in range(16):\n"
                                "            os.write(kept[-1], b'x' * (1 << 20))\nexcept (OSError, AttributeError) as e:\n    print(e)\ntime.sleep(2)",
    "memory_in_nameless_files_of_all": "import os, time\nfor _ in range(3):\n    os.fork()\nkept = []\ntry:\n    while True:\n"
                                       "        kept.append(os.memfd_create('x'))\n        for _ in range(16):\n"
                                       "            os.write(kept[-1], b'x' * (1 << 20))\nexcept (OSError, AttributeError) as e:\n    print(e)\ntime.sleep(9)",
    "memory_out_of_sight": "import mmap, os, time\nfor _ in range(7):\n    try:\n        if os.fork() == 0:\n            break\n"
                           "    except OSError:\n        break\nkept = []\ntry:\n    while True:\n        kept.append(mmap.mmap(-1, 1 << 23))\n"
                           "        kept[-1].write(b'x' * (1 << 23))\n        kept[-1].madvise(mmap.MADV_DONTNEED)\n"
                           "except (OSError, ValueError) as e:\n    print(e)\ntime.sleep(9)",
    "memory_of_the_zero_device": "import ctypes, mmap, os, time\nlibc, kept, size = ctypes.CDLL(None), [], 1 << 24\n"
                                 "libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]\ntry:\n    for _ in range(200):\n"
                                 "        kept.append(mmap.mmap(os.open('/dev/zero', os.O_RDWR), size))\n        kept[-1].write(b'x' * size)\n"
                                 "        libc.munmap(ctypes.addressof(ctypes.c_char.from_buffer(kept[-1])) + 4096, size - 4096)\n"
                                 "except (OSError, ValueError) as e:\n    print(e)\ntime.sleep(1)",
    "memory_in_segments": "import ctypes, time\nlibc = ctypes.CDLL(None, use_errno=True)\nlibc.shmat.restype = ctypes.c_void_p\n"
                          "libc.shmdt.argtypes = [ctypes.c_void_p]\nfor _ in range(64):\n    number = libc.shmget(0, 1 << 26, 0o1666)\n"
                          "    if number < 0:\n        break\n    place = libc.shmat(number, None, 0)\n    if place in (None, 2 ** 64 - 1):\n        break\n"
                          "    ctypes.memset(place, 1, 1 << 26)\n    libc.shmdt(place)\ntime.sleep(2)",
    "memory_in_messages": "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nroom = ctypes.create_string_buffer(b'\\1' * 8200)\n"
                          "for _ in range(30000):\n    queue = libc.msgget(0, 0o1666)\n    if queue < 0:\n        break\n"
                          "    while libc.msgsnd(queue, room, 8000, 0o4000) == 0:\n        pass\nimport time\ntime.sleep(1)",
    "memory_in_pipes": "import fcntl, os, time\nfor _ in range(2):\n    os.fork()\nkept = []\ntry:\n    while True:\n        r, w = os.pipe()\n        kept.append((r, w))\n"
                       "        try:\n            fcntl.fcntl(w, 1031, 1 << 20)\n        except OSError:\n            pass\n        os.set_blocking(w, False)\n        try:\n"
                       "            while True:\n                os.write(w, b'x' * 65536)\n        except BlockingIOError:\n            pass\nexcept OSError:\n    pass\ntime.sleep(2)",
    "memory_in_sockets": "import socket, time\nkept = []\ntry:\n    while True:\n        pair = socket.socketpair()\n        kept.append(pair)\n"
                         "        pair[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 24)\n        pair[0].setblocking(False)\n        try:\n"
                         "            while True:\n                pair[0].send(b'x' * 65536)\n        except BlockingIOError:\n            pass\nexcept OSError:\n    pass\ntime.sleep(2)",
    "death_by_own_limit": "import resource, time\ntime.sleep(0.7 * SECONDS)\nresource.setrlimit(resource.RLIMIT_CPU, (1, 1))\nwhile True:\n    pass",
    "deep_expression": "1" + " + 1" * 45_000,
    "deep_signs": "-" * 150_000 + "1",
    "many_names": ";".join(f"a{k}=a{k + 1}=1" for k in range(9_000)),
    "stack_overflow": "import sys, threading\nthreading.stack_size(1 << 27)\nsys.setrecursionlimit(10 ** 8)\ndef f(x):\n    return f(x) + repr([x])\n"
                      "t = threading.Thread(target=f, args=(1,))\nt.start()\nt.join()",
    "priority": "import os, resource\nfor f in (lambda: os.nice(-20), lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(99)),\n"
                "          lambda: resource.setrlimit(resource.RLIMIT_AS, (-1, -1)), lambda: resource.setrlimit(resource.RLIMIT_NPROC, (9999, 9999))):\n"
                "    try:\n        print(f())\n    except (OSError, ValueError) as e:\n        print(e)\nhog = []\nwhile True:\n    hog.append(bytearray(1 << 26))",
}
LINGERING |= {
    "adopting_process": "import ctypes, os, time\nctypes.CDLL(None).prctl(36, 1, 0, 0, 0)\nif os.fork() == 0:\n    if os.fork() == 0:\n        os.setsid()\n"
                        "        time.sleep(1000)\n    os._exit(0)",
    "first_process_ends": "import os, time\nif os.fork() == 0:\n    time.sleep(1000)\nos._exit(0)",
    "stopped_processes": "import os, signal, time\nfor _ in range(5):\n    if os.fork() == 0:\n        os.kill(os.getpid(), signal.SIGSTOP)\n        time.sleep(1000)",
    "process_in_the_dark": "import ctypes, os, time\nlibc = ctypes.CDLL(None)\nif os.fork() == 0:\n    libc.prctl(4, 0, 0, 0, 0)\n    libc.prctl(15, b'kworker', 0, 0, 0)\n"
                           "    os.closerange(0, 999)\n    time.sleep(1000)",
}
