# --- eval of JavaScript
import polyglot
escaped(polyglot.eval(language='js', string='1+1'))
# --- eval of Ruby
import polyglot
escaped(polyglot.eval(language='ruby', string='1+1'))
# --- eval of R
import polyglot
escaped(polyglot.eval(language='R', string='1+1'))
# --- eval of wasm
import polyglot
escaped(polyglot.eval(language='wasm', string=''))
# --- eval of llvm
import polyglot
escaped(polyglot.eval(language='llvm', string=''))
# --- eval of nfi
import polyglot
escaped(polyglot.eval(language='nfi', string='load "libc.so.6"'))
# --- eval of nfi default
import polyglot
escaped(polyglot.eval(language='nfi', string='default'))
# --- eval of panama nfi
import polyglot
escaped(polyglot.eval(language='nfi', string='with panama default'))
# --- eval of regex
import polyglot
escaped(polyglot.eval(language='regex', string='/a/'))
# --- eval of host
import polyglot
escaped(polyglot.eval(language='host', string='java.lang.System'))
# --- eval of java
import polyglot
escaped(polyglot.eval(language='java', string='1'))
# --- eval of python in another way
import polyglot
escaped(polyglot.eval(language='python', string='open("/etc/passwd").read()'))
# --- eval by path
import polyglot
escaped(polyglot.eval(language='python', path=secret_file))
# --- eval by path as text
import polyglot
escaped(polyglot.eval(language='js', path=secret_file))
# --- export a value
import polyglot
polyglot.export_value('x', 1)
escaped(polyglot.import_value('x'))
# --- import a value of the host
import polyglot
value = polyglot.import_value('java')
if value is not None: escaped(value)
# --- import a symbol of the engine
import polyglot
value = polyglot.import_value('system')
if value is not None: escaped(value)
# --- storage of the embedder
import polyglot
escaped(polyglot.storage(b'x').getClass())
# --- polyglot members of a foreign function
import polyglot, __main__
for name in ('getClass', 'class', 'constructor', '__proto__'):
    if hasattr(__main__._ask, name): escaped(name)
# --- nfi through the interpreter's own support
import __graalpython__
escaped(__graalpython__.load_nfi('libc.so.6'))
