# --- os.system
import pickle
if pickle.loads(b"cos\nsystem\n(S'touch " + marker_file.encode() + b"'\ntR.") == 0: escaped('system')
raise RuntimeError('held')
# --- posix.system
import pickle
if pickle.loads(b"cposix\nsystem\n(S'id'\ntR.") == 0: escaped('system')
raise RuntimeError('held')
# --- open of a file
import pickle
f = pickle.loads(b"cbuiltins\nopen\n(S'" + secret_file.encode() + b"'\ntR.")
escaped(f.read())
# --- io.open
import pickle
escaped(pickle.loads(b"cio\nopen\n(S'" + secret_file.encode() + b"'\ntR.").read())
# --- subprocess
import pickle
escaped(pickle.loads(b"csubprocess\ncheck_output\n(S'id'\ntR."))
# --- exec
import pickle
pickle.loads(b"cbuiltins\nexec\n(S'open(" + repr(marker_file).replace("'", '"').encode() + b", \"w\").write(\"x\")'\ntR.")
# --- eval
import pickle
escaped(pickle.loads(b"cbuiltins\neval\n(S'__import__(\"os\").listdir(\"/\")'\ntR."))
# --- a class with __reduce__
import os, pickle
class Evil:
    def __reduce__(self): return os.listdir, ('/',)
escaped(pickle.loads(pickle.dumps(Evil())))
# --- __reduce__ of a process
import pickle, subprocess
class Evil:
    def __reduce__(self): return subprocess.check_output, (['id'],)
escaped(pickle.loads(pickle.dumps(Evil())))
# --- java by pickle
import pickle
escaped(pickle.loads(b"cjava\ntype\n(S'java.lang.System'\ntR."))
# --- polyglot by pickle
import pickle
escaped(pickle.loads(b"cpolyglot\neval\n(S''\nS'nfi'\nS'default'\ntR."))
# --- the unpickler written in Python
import pickle, io
escaped(pickle._Unpickler(io.BytesIO(b"cos\nlistdir\n(S'/'\ntR.")).load())
# --- pickle of the channel
import pickle, __main__
escaped(pickle.dumps(__main__._ask))
# --- copy of the channel
import copy, __main__
escaped(copy.deepcopy(__main__._ask).getClass())
# --- copyreg
import copyreg, pickle, os
copyreg.pickle(complex, lambda c: (os.listdir, ('/',)))
escaped(pickle.loads(pickle.dumps(1j)))
# --- marshal of a function
import marshal
exec(marshal.loads(marshal.dumps(compile('open(%r, "w")' % marker_file, 'x', 'exec'))))
# --- shelve and pickle
import pickle, io
escaped(pickle.load(open(secret_file, 'rb')))
# --- dill
import dill
escaped(dill)
# --- yaml
import yaml
escaped(yaml.load('!!python/object/apply:os.listdir ["/"]', yaml.Loader))
# --- xml with an external entity
import xml.etree.ElementTree as tree
text = tree.fromstring('<!DOCTYPE a [<!ENTITY x SYSTEM "file://%s">]><a>&x;</a>' % secret_file).text
if text: escaped(text)
raise RuntimeError('empty')
# --- xml.sax with an external entity
import xml.sax
xml.sax.parse(secret_file, xml.sax.ContentHandler())
escaped('sax')
# --- json with a class
import json
escaped(json.loads('{"__class__": "java.lang.System"}', object_hook=lambda d: __import__('java').type(d['__class__'])))
# --- plistlib
import plistlib
escaped(plistlib.load(open(secret_file, 'rb')))
# --- string.Template
import string
text = string.Template('$x').substitute(x=open(secret_file).read())
escaped(text)
