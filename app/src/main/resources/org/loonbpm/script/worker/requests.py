# The part of the library "requests" that scripts use. The server makes the calls, where it may.


class RequestException(IOError):
    def __init__(self, *arguments, request=None, response=None):
        super().__init__(*arguments)
        self.request = request
        self.response = response


class ConnectionError(RequestException):
    pass


class Timeout(RequestException):
    pass


class HTTPError(RequestException):
    pass


class JSONDecodeError(RequestException, json.JSONDecodeError):
    def __init__(self, *arguments):
        json.JSONDecodeError.__init__(self, *arguments)


class Headers(dict):
    """By name, whatever its case."""

    def _name(self, name):
        for known in dict.keys(self):
            if known.lower() == str(name).lower():
                return known
        return name

    def __getitem__(self, name):
        return dict.__getitem__(self, self._name(name))

    def __setitem__(self, name, value):
        dict.__setitem__(self, self._name(name), value)

    def __contains__(self, name):
        return dict.__contains__(self, self._name(name))

    def get(self, name, default=None):
        return dict.get(self, self._name(name), default)


class Response:

    def __init__(self, method, url, answer):
        self.status_code = answer['status']
        self.text = answer['body']
        self.headers = Headers(answer['headers'])
        self.url = url
        self.encoding = 'utf-8'
        self.reason = ''
        self.history = []
        self.request = types.SimpleNamespace(method=method, url=url)

    @property
    def content(self):
        return self.text.encode('utf-8')

    @property
    def ok(self):
        return self.status_code < 400

    def json(self, **options):
        try:
            return json.loads(self.text, **options)
        except json.JSONDecodeError as e:
            raise JSONDecodeError(e.msg, e.doc, e.pos) from None

    def raise_for_status(self):
        if not self.ok:
            raise HTTPError('%d error for url: %s' % (self.status_code, self.url), response=self)

    def __bool__(self):
        return self.ok

    def __repr__(self):
        return '<Response [%d]>' % self.status_code


def _query(values):
    import urllib.parse
    items = values.items() if hasattr(values, 'items') else values
    return urllib.parse.urlencode([(key, value) for key, value in items if value is not None], doseq=True)


_json = json


def request(method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
            json=None, **ignored):
    if files:
        raise RequestException('files cannot be sent from a script')
    sent = Headers()
    for name, value in (headers or {}).items():
        sent[name] = value
    if params:
        query = params if isinstance(params, str) else _query(params)
        url += ('&' if '?' in url else '?') + query
    body = None
    if json is not None and not data:
        body = _json.dumps(json)
        sent.setdefault('Content-Type', 'application/json') if 'Content-Type' not in sent else None
    elif data is not None:
        if isinstance(data, (bytes, bytearray)):
            data = data.decode('utf-8')
        if isinstance(data, str):
            body = data
        else:
            body = _query(data)
            if 'Content-Type' not in sent:
                sent['Content-Type'] = 'application/x-www-form-urlencoded'
    if auth:
        import base64
        sent['Authorization'] = 'Basic ' + base64.b64encode(('%s:%s' % tuple(auth)).encode()).decode()
    if cookies:
        sent['Cookie'] = '; '.join('%s=%s' % cookie for cookie in cookies.items())
    seconds = max((part for part in timeout if part), default=None) if isinstance(timeout, (tuple, list)) else timeout
    answer = ask('call', method=method.upper(), url=url, body=body, timeout=seconds,
                 headers={str(name): str(value) for name, value in sent.items()})
    if answer.get('error'):
        raise (Timeout if answer.get('late') else ConnectionError)(answer['error'])
    return Response(method.upper(), url, answer)


def _method(name):
    def call(url, *arguments, **options):
        for option, value in zip(('json',) if name == 'get' else ('data', 'json'), arguments):
            options['params' if name == 'get' else option] = value
        return request(name, url, **options)
    call.__name__ = name
    return call


class Session:

    def __init__(self):
        self.headers = Headers()
        self.auth = None
        self.params = {}
        self.verify = True

    def request(self, method, url, **options):
        options['headers'] = dict(self.headers, **(options.get('headers') or {}))
        options.setdefault('auth', self.auth)
        if self.params:
            options['params'] = dict(self.params, **(options.get('params') or {}))
        return request(method, url, **options)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        pass


_methods = {name: _method(name) for name in ('get', 'post', 'put', 'patch', 'delete', 'head', 'options')}
for _name in _methods:
    setattr(Session, _name, functools.partialmethod(Session.request, _name))

_exceptions = dict(RequestException=RequestException, ConnectionError=ConnectionError, Timeout=Timeout,
                   ConnectTimeout=Timeout, ReadTimeout=Timeout, HTTPError=HTTPError, JSONDecodeError=JSONDecodeError)
module('requests', request=request, Session=Session, session=Session, Response=Response, **_methods, **_exceptions)
module('requests.exceptions', **_exceptions)
