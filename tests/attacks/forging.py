"""Forging: answer in somebody else's name. The pipe to the grader, its messages, outputs and marks are made up."""
from patching import ALL_RETURN, REPLACED

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
SEEN = "{'error': None, 'printed': '', 'changed': [], 'shared': []}"
NOTHING = "def answer(args):\n    pass\n" + ALL_RETURN

# What the grader asks of a function, the calls in one request, is answered by `told` instead: so the names and all else
# that comes before are right, and the forged observations are really looked at.
TOLD = ("import os, sys, time\nimport numpy as np\nchild, wire = sys.modules['child'], sys.modules['wire']\n"
        "def observe_each(student, header, data, channel):\n    global asked\n    asked = student.lent[header['ref']].__name__\n    for k, node in enumerate(header['calls']):\n"
        "        told(k, node, data, channel)\n    ring()\nchild.observe_each = observe_each\n"
        "def ring():\n    os.write(4, b'!')\n"
        f"seen = {SEEN}\n"
        "def tell(channel, value, **odd):\n    encoder = wire.Encoder(lambda thing: wire.Ref(0, {}))\n"
        "    wire.send(channel, {'seen': seen | odd, 'value': encoder.node(value)}, encoder)\n")
ONES = "(np.ones((2, 3)), np.ones((2, 3)))"
EACH = "def told(k, node, data, channel):\n"


def told(frames: str) -> str:
    """Observation k is frame k of a list, which begins anew when it is at its end."""
    return TOLD + f"frames = {frames}\n{EACH}    wire.send(channel, frames[k % len(frames)])\n" + NOTHING


def told_values(values: str) -> str:
    """Observation k is value k of a list, with the best of manners."""
    return TOLD + f"values = {values}\n{EACH}    tell(channel, values[k % len(values)])\n" + NOTHING


IN_ANSWERS = {
    "observation": told_values(f"[{ONES}, np.ones((2, 3)), [np.ones(3)], 1.0, True]"),
    "observation_of_visible_answers": TOLD + EACH +
        "    cases, given = sys.modules['course_check'].suite_of(asked)['cases'], repr(list(wire.Decoder(data).value(node)[0]))\n"
        "    known = [repr(case['args']) for case in cases]\n"
        "    wants = cases[known.index(given) if given in known else k % len(cases)]['want']\n"
        "    tell(channel, wants[0] if len(wants) == 1 else tuple(wants))\n" + NOTHING,
    "observation_of_odd_types": told(
        "[{'raised': 5}, {'raised': []}, {'raised': [[1] * 9, {'x': []}]}, {'seen': seen | {'error': [1]}, 'value': 1.0},\n"
        "    {'seen': seen | {'error': 5, 'changed': 'all', 'shared': {'0': 1}}, 'value': 1.0},\n"
        "    {'seen': seen | {'changed': [True, -1, 10 ** 9, 0.0, None, [0]], 'shared': [-1, 10 ** 9]}, 'value': ['l', [1.0]]}]"),
    "observation_of_odd_errors": told(
        "[{'seen': seen | {'error': {'type': 5, 'message': [], 'line': 'x', 'source': {}}, 'printed': 'x' * 5000}},\n"
        "    {'seen': seen | {'error': {'type': 'TimeoutError', 'key': 1, 'line': 10 ** 4000, 'message': '{0.__class__}'}}},\n"
        "    {'seen': seen | {'error': {'type': 'NotImplementedError'}, 'changed': [True] * 500, 'shared': [None]}}]"),
    "observation_without_form": told("[{'seen': 'fine', 'value': 1.0}]"),
    "observation_without_text": told("[{'seen': seen | {'printed': ['x']}, 'value': 1.0}]"),
    "observation_of_odd_numbers": told_values(
        "[(np.full((2, 3), bad), np.full((2, 3), bad)) for bad in (np.nan, np.inf, -np.inf, 1e308, 1j, True, 'x', np.float16(1),\n"
        "    np.uint64(2 ** 64 - 1), np.longdouble('1e4000'), None)] + [10 ** 4000, [10 ** 400], np.nan, np.zeros((0, 10 ** 9)), {}, [[]],\n"
        "    (np.ones((2, 3), '>f8'), np.ones((2, 3), '<c16')), ([[1.0], [1.0, 2.0]], np.ones(3)), {1, 2}, b'12', 'ab']"),
    "observation_by_reference": told(
        "[{'seen': seen, 'value': ['t', [['r', 0, {'callable': True, 'name': '__len__', 'parameters': []}], ['r', -1, {}]]]},\n"
        "    {'seen': seen, 'value': ['r', 10 ** 30, {'type': 'ndarray', 'callable': 1}]}]"),
    "observation_that_is_an_argument": told("[{'seen': seen, 'value': ['x', 0]}]"),
    "observation_that_views_an_argument": told("[{'seen': seen, 'value': ['v', 0, '<f8', [2, 3], [24, 8], 0]}]"),
    "too_many_observations": TOLD + EACH + f"    for _ in range(3):\n        tell(channel, {ONES})\n" + NOTHING,
    "too_few_observations": TOLD + EACH + f"    if k % 3:\n        tell(channel, {ONES})\n" + NOTHING,
    "answers_before_the_question":
        TOLD + EACH + "    pass\nold = wire.send\ndef send(sock, header, encoder=None):\n    old(sock, header, encoder)\n"
        "    if 'value' in header and 'seen' not in header:\n        wire.send = old\n        for _ in range(90):\n"
        f"            tell(sock, {ONES})\n        wire.send = send\n        ring()\nwire.send = send\n" + NOTHING,
    "answers_after_the_bell": TOLD + EACH + f"    if k < 2:\n        ring()\n        time.sleep(0.01)\n    tell(channel, {ONES})\n" + NOTHING,
    "bell_without_answers": TOLD + EACH + "    ring()\n" + NOTHING,
    "silent_bell": "import os, sys\nos.dup2(os.open('/dev/null', 1), 4)\n" + NOTHING,
    "bell_without_end": "import os, threading\ndef ring():\n    while True:\n        os.write(4, b'!' * 4096)\nthreading.Thread(target=ring, daemon=True).start()\n" + NOTHING,
    "no_bell": "import os\nos.close(4)\n" + NOTHING,
}

# Answers that are small on their way and large, slow or loud where they arrive.
COLLIDING = "[k * (2 ** 61 - 1) for k in range(1, 150001)]"           # integers whose hashes are all the same
LOUD = "'\\x1b]0;owned\\x07\\x1b[2J\\x1b[1;1H\\r\\x08\\u202e' + 'all is well\\n' * 500"
OBSERVED = TOLD + EACH + "    ring()\n    wire.send(channel, {'seen': seen, 'value': RESULT})\n" + NOTHING
FIRST |= {
    "colliding_set": HOOK + f"def forged(header):\n    return {{'value': ['d', [['gru_gates', ['s', {COLLIDING}]]]]}}",
    "colliding_keys": HOOK + f"def forged(header):\n    return {{'value': ['d', [[k, 0] for k in {COLLIDING}]]}}",
    "many_references": HOOK + "def forged(header):\n    return {'value': ['d', [['gru_gates', ['l', [['r', k, {}] for k in range(500000)]]]]]}",
    "many_parameters": HOOK + "def forged(header):\n    return {'value': ['d', [['gru_gates', ['r', 0, {'callable': True, 'name': 'f' * 10 ** 6, "
                              "'type': 'T' * 10 ** 6, 'parameters': [[f'p{k}', 1, False] for k in range(300000)]}]]]]}",
    "many_lists": SEND + "send(frame(b'{\"value\":[' + b'[],' * 20_000_000 + b'1]}'))",
    "many_nodes": SEND + "send(frame(b'{}') + frame(b'{\"value\":[\"l\",[' + b'[\"l\",[]],' * 6_000_000 + b'1]]}') * 3)",
    "long_outputs": HOOK + "def forged(header):\n    return {'outputs': [['stdout', 'x' * 30_000_000], ['error', 'E', 'y' * 10_000_000, 'z']]}",
    "loud_tag": HOOK + f"def forged(header):\n    return {{'value': [{LOUD}, 1]}}",
    "loud_type": HOOK + f"def forged(header):\n    return {{'value': ['d', [['gru_gates', ['a', {LOUD}, [1], 0, 8]]]]}}",
    "loud_error": HOOK + f"def forged(header):\n    return {{'raised': [{LOUD}, {LOUD}]}}",
    "loud_outputs": HOOK + f"def forged(header):\n    return {{'outputs': [['stdout', {LOUD}], ['result', {LOUD}], ['error', {LOUD}, {LOUD}, {LOUD}]]}}",
    "descriptors_in_the_mail": SEND + "sock = socket.socket(fileno=os.dup(3))\nfor _ in range(50):\n"
                               "    socket.send_fds(sock, [frame({'value': 2.0})], [os.open('/tmp', 0)] * 20)",
    "socket_shut": "import socket\nsock = socket.socket(fileno=3)\nsock.shutdown(socket.SHUT_RD)\nsock.shutdown(socket.SHUT_WR)",
    "signals_from_the_socket": "import fcntl, os, signal\nfor pid in (1, os.getppid(), 2, -1):\n    try:\n        fcntl.fcntl(3, fcntl.F_SETOWN, pid)\n"
                               "        fcntl.fcntl(3, 10, signal.SIGKILL)\n        fcntl.fcntl(3, fcntl.F_SETFL, os.O_ASYNC)\n"
                               "    except OSError as e:\n        print(e)",
}
IN_ANSWERS |= {
    "stretched_array": OBSERVED.replace('RESULT', "['v', 0, '<f8', [10 ** 9], [0], 0]"),
    "stretched_array_of_bytes": OBSERVED.replace('RESULT', "['v', 0, '|u1', [3 * 10 ** 8], [0], 0]"),
    "bytes_for_numbers": "def answer(args):\n    return np.zeros((6000, 10000), np.uint8), np.zeros(3, bool)\n" + ALL_RETURN,
    "colliding_answer": OBSERVED.replace('RESULT', f"['s', {COLLIDING}]"),
    "loud_exception": f"def answer(args):\n    raise type({LOUD}, (Exception,), {{}})({LOUD})\n" + ALL_RETURN,
    "loud_print": f"def answer(args):\n    print({LOUD})\n" + ALL_RETURN,
    "array_protocols": "class Answer:\n    __array_interface__ = {'shape': (1 << 40,), 'typestr': '<f8', 'data': (0, False), 'version': 3}\n"
                       "    __array_priority__ = 1e9\n    shape, ndim, dtype, size = (1,), 1, np.dtype(float), 1\n"
                       "    def __array_function__(self, *a):\n        return True\n    def __array_ufunc__(self, *a, **k):\n        return True\n"
                       "    def __array__(self, *a, **k):\n        return np.ones(1)\n    def __len__(self):\n        return 2\n"
                       "    def __iter__(self):\n        return iter([self, self])\n    def __getattr__(self, name):\n        return lambda *a: self\n"
                       "def answer(args):\n    return Answer()\n" + ALL_RETURN,
    "array_subclass": "class Answer(np.ndarray):\n    dtype = property(lambda self: np.dtype('U90000'))\n    shape = property(lambda self: (1 << 20, 1 << 20))\n"
                      "    def tobytes(self, *a):\n        return b'x' * (1 << 26)\n    def __eq__(self, other):\n        return True\n"
                      "    def __del__(self):\n        raise SystemExit\n"
                      "def answer(args):\n    return np.zeros(2).view(Answer), np.zeros(2).view(Answer)\n" + ALL_RETURN,
    "answer_of_earlier_call": "seen = []\ndef answer(args):\n    seen.append(args)\n    return seen[0][0], seen[0][-1]\n" + ALL_RETURN,
    "changing_names": "class Answer:\n    calls = 0\n    @property\n    def __name__(self):\n        Answer.calls += 1\n        return 'x' * 10 ** Answer.calls\n"
                      "    def __call__(self, *args):\n        return self\nanswer = Answer()\n" + "\n".join(
                          f"{name} = answer" for name in ("gru_gates", "gru_candidate", "gru_update", "gru_step", "gru_forward")),
}
IN_ANSWERS |= {
    # Objects that cannot be called, but have the methods by which the checks would call them.
    "method_that_writes": "class Answer:\n    def observe_all(self, calls):\n        for call in calls:\n            for one in call:\n"
                          "                for array in one if isinstance(one, list) else [one]:\n                    if isinstance(array, np.ndarray):\n"
                          "                        array[...] = 7.0\n        return [self.observe(call) for call in calls]\n"
                          f"    def observe(self, args):\n        return {SEEN} | {{'value': None}}\nanswer = Answer()\n" + REPLACED,
    "method_that_is_loud": f"class Answer:\n    def observe_all(self, calls):\n        told = {{'type': {LOUD}, 'message': {LOUD} * 100, 'line': {LOUD}, 'source': ''}}\n"
                           f"        return [{SEEN} | {{'error': told, 'value': None}} for _ in calls]\n    observe = observe_all\nanswer = Answer()\n" + REPLACED,
    "large_answers": "def answer(args):\n    return np.zeros(2_000_000), np.zeros(0)\n" + ALL_RETURN,
    "bytes_in_lists": "def answer(args):\n    return [np.zeros(7_500_000, np.uint8)], [np.zeros(7_500_000, np.uint8)]\n" + ALL_RETURN,
    "same_bytes_many_times": TOLD + EACH + "    ring()\n    encoder = wire.Encoder()\n    array = encoder.node(np.zeros(1_500_000, np.uint8))\n"
                             "    wire.send(channel, {'seen': seen, 'value': ['t', [['l', [array] * 200], ['b', 0, 1_500_000]]]}, encoder)\n" + NOTHING,
    "many_sets": TOLD + EACH + "    ring()\n    wire.send(channel, {'seen': seen, 'value': ['l', [['s', []]] * 380_000]})\n" + NOTHING,
}
REVIEW = ("largest_slope", "height_there", "chain_of_three", "gate_for_very", "gate_of_candidate", "product_of_gate", "next_hidden")


def said(answer: str) -> str:
    """All answers of the review test are this one."""
    return "\n".join(f"def {name}():\n    return {answer}" for name in REVIEW)


IN_REVIEW = {
    "many_digits": said("'1' * 200_000 + 'x'"), "many_digits_below": said("'1/' + '9' * 100_000"), "number_beyond_floats": said("10 ** 5000"),
    "many_accents": said("('\\u0316\\u0301' * 200_000)"), "many_spaces": said("'1' + ' ' * 200_000 + 'x'"),
    "all_choices": said("'abcd'"), "loud_answer": said(LOUD),
    "float_of_its_own": "class Answer(float):\n    def __eq__(self, other):\n        return True\n    __hash__ = float.__hash__\n" + said("Answer(1)"),
}
