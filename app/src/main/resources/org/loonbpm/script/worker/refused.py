# What the interpreter would only pretend to do for a script is refused instead.

import _signal


def refuse_signal(*arguments):
    raise PermissionError('a script sends no signals and waits for none')


for _name in ('alarm', 'raise_signal', 'set_wakeup_fd', 'setitimer', 'siginterrupt', 'signal'):
    setattr(_signal, _name, refuse_signal)
