# What scripts see of their ticket. What they change is kept here and told to the server when they have ended.

# Only what every run needs is imported here: each module is read anew for each interpreter, and an interpreter serves one run.

import collections.abc, datetime, functools, json, math, sys, types

_ask = None


def ask(what, **details):
    """Asks the server something; it answers while the script waits."""
    return json.loads(_ask(json.dumps(dict(details, what=what))))


class Told:
    """What the server says of the ticket at the beginning of a run, and what the script wants of it."""

    def __init__(self):
        self.begin({})

    def begin(self, told):
        self.globals = told.get('globals', {})
        self.base = told.get('base', {})
        self.values = told.get('values', {})
        self.fields = told.get('fields', {})
        self.workflow = told.get('workflow', '')
        self.state = told.get('state', '')
        self.transitions = told.get('transitions', [])
        self.read_only = told.get('read_only', False)
        self.set = {}
        self.logs = []
        self.chosen = None

    def change(self, key, value):
        self.require_change()
        self.set[key] = value

    def add_log(self, entry):
        self.require_change()
        self.logs.append(entry)

    def require_change(self):
        if self.read_only:
            raise PermissionError('a script that sends a notice reads its ticket; it cannot change it')

    def value(self, key):
        return self.set[key] if key in self.set else self.values.get(key)

    def title(self):
        return self.set.get('title', self.base.get('title', ''))

    def wants(self):
        return dict(set=self.set, logs=self.logs, chosen=self.chosen)


told = Told()

INTEGER, FLOAT, BOOLEAN, DATE, DATETIME, CHECKBOX, MULTI_SELECT, USERS = 10, 15, 20, 25, 30, 40, 50, 70
DATE_FORMAT = '%Y-%m-%d'
DATETIME_FORMAT = '%Y-%m-%d %H:%M:%S'


def typed(kind, value):
    """The value as scripts like it: numbers as numbers, dates as dates, several choices as a list."""
    if value is None:
        return None
    if kind == DATE:
        return datetime.datetime.strptime(value, DATE_FORMAT).date()
    if kind == DATETIME:
        return datetime.datetime.strptime(value, DATETIME_FORMAT)
    if kind in (CHECKBOX, MULTI_SELECT, USERS):
        return [part.strip() for part in value.split(',') if part.strip()]
    return value


def plain(key, kind, value):
    """The value as the server keeps it; ValueError where it does not fit the field."""
    if value is None:
        return None
    try:
        if kind == INTEGER:
            if isinstance(value, float) and not value.is_integer():
                raise ValueError
            return int(value)
        if kind == FLOAT:
            number = float(value)
            if not math.isfinite(number):
                raise ValueError
            return number
        if kind == BOOLEAN:
            if isinstance(value, str):
                return {'true': True, '1': True, 'false': False, '0': False}[value.strip().lower()]
            return bool(value)
        if kind == DATE:
            if isinstance(value, datetime.datetime):
                value = value.date()
            return value.strftime(DATE_FORMAT) if isinstance(value, datetime.date) else str(
                datetime.datetime.strptime(value, DATE_FORMAT).date())
        if kind == DATETIME:
            if isinstance(value, datetime.date):
                return value.strftime(DATETIME_FORMAT)
            return datetime.datetime.fromisoformat(value).strftime(DATETIME_FORMAT)
    except (ValueError, TypeError, KeyError):
        expected = {INTEGER: 'a whole number', FLOAT: 'a number', BOOLEAN: 'True or False',
                    DATE: 'a date', DATETIME: 'a time'}[kind]
        raise ValueError('field %r takes %s, not %r' % (key, expected, value)) from None
    if isinstance(value, (list, tuple, set)):
        return ','.join(str(part) for part in value)
    return str(value)


class Fields(collections.abc.MutableMapping):
    """The ticket's own fields by their keys."""

    def _kind(self, key):
        if key not in told.fields:
            raise KeyError('the workflow has no field %r; it has: %s' % (key, ', '.join(told.fields) or 'none'))
        return told.fields[key]['type']

    def __getitem__(self, key):
        kind = self._kind(key)
        return typed(kind, told.value(key))

    def __setitem__(self, key, value):
        told.change(key, plain(key, self._kind(key), value))

    def __delitem__(self, key):
        self[key] = None

    def __contains__(self, key):
        return key in told.fields

    def __iter__(self):
        return iter(told.fields)

    def __len__(self):
        return len(told.fields)

    def __repr__(self):
        return repr(dict(self))


class Ticket:
    """The ticket for which the script runs."""

    fields = Fields()

    id = property(lambda self: told.base.get('id'))
    sn = property(lambda self: told.base.get('sn'))
    creator = property(lambda self: told.base.get('creator'))
    created = property(lambda self: typed(DATETIME, told.base.get('gmt_created')))
    workflow_id = property(lambda self: told.base.get('workflow_id'))
    workflow = property(lambda self: told.workflow)
    state_id = property(lambda self: told.base.get('state_id'))
    state = property(lambda self: told.state)
    parent_ticket_id = property(lambda self: told.base.get('parent_ticket_id'))
    transitions = property(lambda self: [transition['name'] for transition in told.transitions])

    @property
    def title(self):
        return told.title()

    @title.setter
    def title(self, value):
        told.change('title', str(value))

    def log(self, *texts):
        """An entry in the ticket's log, beside the one that shows what was printed."""
        told.add_log(dict(suggestion=' '.join(str(text) for text in texts)))

    def choose(self, transition):
        """Names the transition by which the ticket leaves the state when the script has ended."""
        for candidate in told.transitions:
            if transition in (candidate['name'], candidate['id']):
                told.chosen = candidate['id']
                return
        raise ValueError('no transition %r leads out of this state; these do: %s'
                         % (transition, ', '.join(self.transitions) or 'none'))

    def __repr__(self):
        return '<ticket %s>' % self.id


ticket = Ticket()


def module(name, **content):
    """Makes a module that can be imported under that name, with its parents."""
    parts = name.split('.')
    for depth in range(1, len(parts) + 1):
        path = '.'.join(parts[:depth])
        if path not in sys.modules:
            sys.modules[path] = types.ModuleType(path)
            sys.modules[path].__path__ = []
        if depth > 1:
            setattr(sys.modules['.'.join(parts[:depth - 1])], parts[depth - 1], sys.modules[path])
    vars(sys.modules[name]).update(content)
    return sys.modules[name]
