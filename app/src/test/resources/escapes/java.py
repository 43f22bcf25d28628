# --- import java and take a class
import java
escaped(java.type('java.lang.System').getProperty('user.dir'))
# --- java.type of Runtime
import java
escaped(java.type('java.lang.Runtime').getRuntime().availableProcessors())
# --- java.type of Class
import java
escaped(java.type('java.lang.Class').forName('java.lang.System'))
# --- java.type of String
import java
escaped(java.type('java.lang.String'))
# --- java.type of Object
import java
escaped(java.type('java.lang.Object')())
# --- java.type of Thread
import java
escaped(java.type('java.lang.Thread').currentThread())
# --- java.type of ProcessBuilder
import java
escaped(java.type('java.lang.ProcessBuilder'))
# --- java.type of File
import java
escaped(java.type('java.io.File')('/').list())
# --- java.type of Files
import java
escaped(java.type('java.nio.file.Files'))
# --- java.type of URL
import java
escaped(java.type('java.net.URL'))
# --- java.type of Socket
import java
escaped(java.type('java.net.Socket'))
# --- java.type of Unsafe
import java
escaped(java.type('sun.misc.Unsafe'))
# --- java.type of the worker
import java
escaped(java.type('org.loonbpm.script.worker.ScriptWorker'))
# --- java.type of the sandbox
import java
escaped(java.type('org.loonbpm.script.worker.Sandbox'))
# --- java.type of Context
import java
escaped(java.type('org.graalvm.polyglot.Context'))
# --- java.type of an array
import java
escaped(java.type('byte[]'))
# --- java.type of a primitive
import java
escaped(java.type('int'))
# --- from java.lang import System
from java.lang import System
escaped(System.getProperty('user.dir'))
# --- from java.io import File
from java.io import File
escaped(File('/'))
# --- from java.util import ArrayList
from java.util import ArrayList
escaped(ArrayList())
# --- import java.lang.System
import java.lang.System
escaped(java.lang.System.getProperty('user.dir'))
# --- import java.net
import java.net.URL
escaped(java.net.URL('http://127.0.0.1'))
# --- java attribute chain
import java
escaped(java.lang.Runtime.getRuntime())
# --- java.add_to_classpath
import java
java.add_to_classpath('/tmp/evil.jar')
escaped('class path')
# --- java.instanceof
import java
escaped(java.instanceof('x', java.type('java.lang.String')))
# --- jarray
import jarray
escaped(jarray.array([1, 2], 'i'))
# --- javax
from javax.script import ScriptEngineManager
escaped(ScriptEngineManager())
# --- jython style sys
import sys
escaped(sys.getClass())
# --- getClass of a string
escaped(''.getClass())
# --- class of the channel to the server
import __main__
escaped(__main__._ask.getClass())
# --- members of the channel to the server
import __main__
f = __main__._ask
names = [n for n in dir(f) if n in ('getClass', 'execute', 'andThen', 'wait', 'notify', 'hashCode')]
if names: escaped(names)
# --- class loader of the channel
import __main__
escaped(__main__._ask.getClass().getClassLoader())
# --- java class of the channel
import __main__
escaped(__main__._ask.__class__.class_.getName())
# --- unbox the channel
import __main__
escaped(__main__._ask.class_)
# --- the channel is a host object
import polyglot, __main__
escaped(polyglot.__getattribute__('eval')(language='java', string='1'))
# --- a host exception carries a host object
import __main__
try:
    __main__._ask(object())
except BaseException as e:
    for name in ('getClass', 'getCause', 'printStackTrace', 'getStackTrace'):
        if hasattr(e, name): escaped(name)
# --- ask without arguments
import __main__
try:
    __main__._ask()
except BaseException as e:
    if hasattr(e, 'getClass'): escaped(e.getClass())
# --- ask with a function
import __main__
try:
    __main__._ask(lambda: 1)
except BaseException as e:
    if hasattr(e, 'getCause'): escaped(e.getCause())
# --- system property through sys.flags
import sys
for name in dir(sys.implementation):
    if 'java.class.path' in str(getattr(sys.implementation, name)): escaped(name)
# --- subclass a java class
import java
class Evil(java.type('java.lang.Object')): pass
escaped(Evil())
# --- __graalpython__ builtins
import __graalpython__
escaped(__graalpython__.host_import('java.lang.System'))
# --- __graalpython__ home reading
import __graalpython__
escaped(open(__graalpython__.home + '/../../../../../../..' + secret_file).read())
# --- __graalpython__ java interpreter
import __graalpython__
escaped(__graalpython__.java_extend('java.lang.Thread'))
# --- __graalpython__ dump heap
import __graalpython__
__graalpython__.dump_heap(marker_file)
# --- __graalpython__ capi
import __graalpython__
__graalpython__.ensure_capi()
escaped('capi')
# --- __graalpython__ load llvm
import _imp
_imp.create_dynamic(type('spec', (), {'name': 'evil', 'origin': '/tmp/evil.so', 'loader': None})())
escaped('native')
