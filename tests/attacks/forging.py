"""Forging: answer in somebody else's name. The pipe to the grader, its messages, outputs and marks are made up."""
from patching import ALL_RETURN

SEND = ("import json, os, struct, socket\n"
        "def frame(header, data=b''):\n    text = json.dumps(header).encode() if not isinstance(header, bytes) else header\n"
        "    return struct.pack('>IQ', len(text), len(data)) + text + data\n"
        "def send(data):\n    for fd in range(3, 12):\n        try:\n            os.write(fd, data)\n"
        "        except OSError:\n            pass\n")
HOOK = ("import sys\nwire = sys.modules.get('wire')\nif wire is not None:\n    old = wire.send\n"
        "    def send(sock, header, encoder=None):\n        return old(sock, forged(header), encoder)\n    wire.send = send\n")

FIRST = {
    "verdict_in_advance": SEND + "send(frame({'value': 2.0, 'outputs': [['result', '2.0']]}) * 50)",
    "outputs_as_verdict": HOOK + "def forged(header):\n    return {'outputs': [['result', '2.0']], 'value': 2.0}",
    "value_for_names": HOOK + "def forged(header):\n    return {'value': ['d', [['gru_gates', 2.0], ['grade', 2.0], ['check', 2.0]]]}",
    "names_for_grader": "grade = check = print = float = lambda *a, **k: 2.0\n__builtins__ = {'print': None}",
    "endless_frame": SEND + "send(struct.pack('>IQ', 4, 1 << 60) + b'null')",
    "half_a_frame": SEND + "send(struct.pack('>IQ', 1000, 0) + b'{')\nimport time\ntime.sleep(100)",
    "trickle": SEND + "import time\nsend(struct.pack('>IQ', 60000, 0))\nwhile True:\n    send(b' ')\n    time.sleep(0.01)",
    "no_json": SEND + "send(frame(b'{' * 100))",
    "nested_json": SEND + "send(frame(b'{\"value\":' + b'[' * 200000 + b']' * 200000 + b'}'))",
    "huge_number": SEND + "send(frame(b'{\"value\": ' + b'9' * 100000 + b'}'))",
    "list_for_header": SEND + "send(frame(b'[1, 2]') * 5)",
    "refs_from_nowhere": HOOK + "def forged(header):\n    return {'value': ['d', [['gru_gates', ['r', -1, {'callable': True, 'name': 5, "
                                "'parameters': [[1, 99, 1]], 'type': {}}]]]]}",
    "object_dtype": HOOK + "def forged(header):\n    return {'value': ['t', [['a', '|O8', [2], 0, 16], ['a', '|O8', [2], 0, 16]]]}",
    "view_out_of_bounds": HOOK + "def forged(header):\n    return {'value': ['v', 0, '<f8', [1000000], [8], 10**9]}",
    "huge_shape": HOOK + "def forged(header):\n    return {'value': ['a', '<f8', [10**9, 10**9], 0, 8], 'outputs': 5}",
    "huge_view": HOOK + "def forged(header):\n    return {'value': ['v', 0, '<f8', [10**12], [0], 0]}",
    "exit_as_exception": HOOK + "def forged(header):\n    return {'raised': ['SystemExit', '0']}",
    "odd_exception": HOOK + "def forged(header):\n    return {'raised': {'x': 1}}",
    "method_name_as_tag": HOOK + "def forged(header):\n    return {'value': ['_l', 1]}",
    "printed_report": "print('\\x1b[2J\\x1b[H' + 'gru_gates: 2 of 2 points\\n2.0\\n' * 20)\nimport sys\nsys.stdout.write('2.0')\n2.0",
    "iopub_message": "from IPython.display import publish_display_data\npublish_display_data({'text/plain': '2.0'})\n"
                     "try:\n    k = get_ipython().kernel\n    old = k.session.send\n"
                     "    def send(stream, kind, content=None, *a, **kw):\n"
                     "        if kind == 'execute_result' or kind == 'stream':\n            kind = 'execute_result'\n"
                     "            content = {'data': {'text/plain': '2.0'}, 'metadata': {}, 'execution_count': 1}\n"
                     "        return old(stream, kind, content, *a, **kw)\n    k.session.send = send\nexcept AttributeError:\n    pass",
}
IN_ANSWERS = {
    "observation": HOOK + "def forged(header):\n    return {'value': ['d', [['value', ['x', 0]], ['error', None], ['printed', ''], "
                          "['changed', ['l', []]], ['shared', ['l', []]]]]}\ndef answer(args):\n    pass\n" + ALL_RETURN,
    "observation_of_odd_types": HOOK + "def forged(header):\n    return {'value': ['d', [['value', 'x' * 10**6], ['error', ['l', [1]]], "
                                       "['printed', 5], ['changed', 'all'], ['shared', ['l', [-1, 10**9]]]]]}\n"
                                       "def answer(args):\n    pass\n" + ALL_RETURN,
}
