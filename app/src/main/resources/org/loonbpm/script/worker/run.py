# Runs a script and tells, as JSON, what it wants of its ticket and how it failed.

LONGEST_MESSAGE = 10_000
MOST_FRAMES = 50


def failure(name, source, e):
    """The exception with the script's own lines, none of ours."""
    import traceback
    lines = source.splitlines()
    found = [(frame.lineno, frame.name) for frame in traceback.extract_tb(e.__traceback__, limit=1000)
             if frame.filename == name]
    if isinstance(e, SyntaxError) and e.filename == name:
        found.append((e.lineno or 0, '<module>'))
    shown = ['Traceback (most recent call last):'] if found else []
    for number, function in found[-MOST_FRAMES:]:
        shown.append('  File "%s", line %d, in %s' % (name, number, function))
        if 0 < number <= len(lines):
            shown.append('    ' + lines[number - 1].strip()[:300])
    message = str(e)[:LONGEST_MESSAGE]
    kind = type(e).__name__
    shown.append('%s: %s' % (kind, message) if message else kind)
    return dict(kind=kind, message=message or kind, line=found[-1][0] if found else 0, traceback='\n'.join(shown))


def run(name, source, what):
    error = None
    told.begin(json.loads(what))
    space = dict(told.globals, ticket=ticket, __name__='__main__', __builtins__=__builtins__)
    try:
        exec(compile(source, name, 'exec'), space)
    except SystemExit as e:
        if e.code not in (None, 0):
            error = dict(kind='SystemExit', message=str(e.code)[:LONGEST_MESSAGE], line=0,
                         traceback='SystemExit: %s' % e.code)
    except BaseException as e:
        error = failure(name, source, e)
    return json.dumps(dict(told.wants(), error=error))


def start(host):
    global _ask
    _ask = host
    return run
