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
