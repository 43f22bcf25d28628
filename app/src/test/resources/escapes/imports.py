# --- sys.path to the outside
import os, sys
sys.path.insert(0, os.path.dirname(secret_file))
escaped(__import__(os.path.basename(secret_file).split('.')[0]))
# --- importlib from a path
import importlib.util
spec = importlib.util.spec_from_file_location('stolen', secret_file)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
escaped(module)
# --- __import__ of os and system
if __import__('os').system('true') == 0: escaped('system')
# --- builtins out of a frame
import sys
escaped(sys._getframe(0).f_builtins['open'](secret_file).read())
# --- frames of the library
import sys
frame = sys._getframe(0)
while frame.f_back: frame = frame.f_back
escaped(frame.f_globals['__builtins__'].open(secret_file).read())
# --- subclasses of object
for c in object.__subclasses__():
    if c.__name__ in ('Popen', '_wrap_close', 'FileLoader'):
        escaped(c.__init__.__globals__['open'](secret_file).read())
raise RuntimeError('none was found')
# --- subclasses with sys in their globals
for c in object.__subclasses__():
    g = getattr(getattr(c, '__init__', None), '__globals__', None)
    if g and 'sys' in g:
        g['sys'].modules['os'].listdir('/')
        escaped(c)
raise RuntimeError('none was found')
# --- the loader of builtins
loader = [c for c in object.__subclasses__() if c.__name__ == 'BuiltinImporter'][0]
escaped(loader.load_module('posix').open(secret_file, 0))
# --- warnings.catch_warnings
import warnings
escaped(warnings.catch_warnings()._module.sys.modules['os'].listdir('/'))
# --- globals of a function of the library
import json
escaped(json.dumps.__globals__['__builtins__']['open'](secret_file).read())
# --- closure of the library
import __main__
escaped(__main__.answering.__globals__['__builtins__'].open(secret_file).read())
# --- site customization
import site
site.addsitedir('/tmp')
escaped(__import__('sitecustomize'))
# --- a finder of one's own that reads
import importlib.abc, sys
class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_file_location(name, secret_file)
sys.meta_path.insert(0, Finder())
try: escaped(__import__('anything_at_all'))
finally: sys.meta_path.pop(0)
# --- zipimport
import zipimport
escaped(zipimport.zipimporter('/tmp/evil.zip').load_module('evil'))
# --- sys.modules replaced
import sys, builtins
sys.modules['os'] = None
del sys.modules['os']
import os
escaped(os.listdir('/'))
# --- reload of posix
import importlib, posix
escaped(importlib.reload(posix).listdir('/'))
# --- environment
import os
if os.environ.get('LOONBPM_SECRET') or 'hidden-in-the-environment' in str(dict(os.environ)): escaped(dict(os.environ))
raise RuntimeError('not there')
# --- environment of posix
import posix
if b'hidden-in-the-environment' in b''.join(posix.environ.values()): escaped('environment')
raise RuntimeError('not there')
# --- os.getenv
import os
escaped({'': 1 / 0}[''] if not os.getenv('LOONBPM_SECRET') else os.getenv('LOONBPM_SECRET'))
# --- sys.argv
import sys
if any('loonbpm' in argument for argument in sys.argv): escaped(sys.argv)
raise RuntimeError('not there')
# --- sys.executable
import sys
if sys.executable and __import__('os').path.exists(sys.executable): escaped(sys.executable)
raise RuntimeError('not there')
# --- sys.stdin is the channel
import sys
text = sys.stdin.read()
if text: escaped(text)
raise RuntimeError('empty')
# --- sys.__stdout__ is the channel
import sys
sys.__stdout__.buffer.raw.getClass()
escaped('stream')
# --- input
escaped(input())
# --- breakpoint
breakpoint()
escaped('debugger')
# --- exec in the library
import __main__
exec('_ask("{}").getClass()', vars(__main__))
escaped('class')
# --- gc
import gc
for thing in gc.get_objects():
    if hasattr(thing, 'getClass'): escaped(thing)
raise RuntimeError('none was found')
# --- inspect the library's source
import inspect, json
source = inspect.getsource(json)
escaped(open(inspect.getsourcefile(json) + '/../../../../../../../..' + secret_file).read())
# --- audit hooks
import sys
sys.addaudithook(lambda *a: None)
escaped(open(secret_file).read())
# --- trace function in other frames
import sys
def trace(frame, event, argument):
    if hasattr(frame, 'getClass'): escaped('frame')
    return trace
sys.settrace(trace)
sys.settrace(None)
raise RuntimeError('nothing seen')
# --- code.interact
import code
code.InteractiveConsole().runcode('open(%r)' % secret_file)
raise RuntimeError('printed an exception')
# --- ast and compile with flags
import ast
escaped(eval(compile(ast.parse('open(%r).read()' % secret_file, mode='eval'), 'x', 'eval')))
# --- str.format reaches attributes
text = '{0.__class__.__init__.__globals__}'.format(ticket)
if 'hidden' in text: escaped(text)
raise RuntimeError('nothing there')
# --- another ticket by Loonflow's service
from service.ticket.ticket_base_service import ticket_base_service_ins
flag, result = ticket_base_service_ins.get_ticket_field_value(ticket_id + 1, 'title')
if flag: escaped(result)
raise RuntimeError(result)
# --- another ticket by Loonflow's rows
from apps.ticket.models import TicketRecord
if TicketRecord.objects.filter(id=ticket_id + 1).first(): escaped('ticket')
raise RuntimeError('not there')
# --- all tickets by Loonflow's rows
from apps.ticket.models import TicketRecord
if len(TicketRecord.objects.all()) > 1: escaped('tickets')
raise RuntimeError('only one')
# --- the database of Django
from django.db import connection
escaped(connection.cursor())
# --- settings of Django
from django.conf import settings
escaped(settings.SECRET_KEY)
# --- other models
from apps.account.models import LoonUser
escaped(LoonUser.objects.all())
# --- other services
from service.account.account_base_service import account_base_service_ins
escaped(account_base_service_ins)
