# --- ctypes.CDLL
import ctypes
escaped(ctypes.CDLL(None).getpid())
# --- ctypes libc
import ctypes
escaped(ctypes.cdll.LoadLibrary('libc.so.6').getpid())
# --- ctypes.pythonapi
import ctypes
escaped(ctypes.pythonapi.Py_IsInitialized())
# --- ctypes.string_at
import ctypes
escaped(ctypes.string_at(id(1), 8))
# --- ctypes.memmove
import ctypes
ctypes.memmove(id(1), id(2), 8)
escaped('memory')
# --- ctypes.cast
import ctypes
escaped(ctypes.cast(1024, ctypes.POINTER(ctypes.c_int)).contents)
# --- _ctypes.dlopen
import _ctypes
escaped(_ctypes.dlopen('libc.so.6', 0))
# --- cffi
import cffi
escaped(cffi.FFI().dlopen(None))
# --- _cffi_backend
import _cffi_backend
escaped(_cffi_backend.load_library(None))
# --- numpy
import numpy
escaped(numpy.array([1]))
# --- an extension module by path
import importlib.machinery, importlib.util
loader = importlib.machinery.ExtensionFileLoader('evil', '/tmp/evil.so')
escaped(importlib.util.module_from_spec(importlib.util.spec_from_loader('evil', loader)))
# --- an extension module of the library
import _sqlite3
escaped(_sqlite3.connect(marker_file))
# --- _testcapi
import _testcapi
escaped(_testcapi)
# --- _testinternalcapi
import _testinternalcapi
escaped(_testinternalcapi)
# --- hpy
import hpy
escaped(hpy)
# --- sys.setdlopenflags
import sys
sys.setdlopenflags(2)
import ctypes
escaped(ctypes.CDLL('libc.so.6').getpid())
# --- faulthandler._sigsegv
import faulthandler
faulthandler.enable(open(marker_file, 'w'))
# --- readline
import readline
readline.read_history_file(secret_file)
escaped('history')
# --- bytecode with a wild jump
def f(): pass
f.__code__ = f.__code__.replace(co_code=b'\x71\xff' * 4)
f()
escaped('bytecode')
# --- a code object out of the air
import types
code = types.CodeType(0, 0, 0, 0, 100, 0, b'd\x7f' * 10, (), (), (), 'x', 'x', 'x', 1, b'', b'')
exec(code)
escaped('code')
# --- marshal of broken data
import marshal
marshal.loads(b'c' + b'\xff' * 64)
escaped('marshal')
# --- pip
import pip
pip.main(['install', 'evil'])
escaped('pip')
# --- ensurepip
import ensurepip
ensurepip.bootstrap()
escaped('ensurepip')
# --- venv
import venv
venv.create(marker_file)
