# --- open for reading
escaped(open(secret_file).read())
# --- open for writing
open(marker_file, 'w').write('x')
# --- open for appending
open(marker_file, 'a').write('x')
# --- open exclusively
open(marker_file, 'x').write('x')
# --- open bytes
escaped(open(secret_file, 'rb').read())
# --- open by way of dots
escaped(open('../../../../../../../../..' + secret_file).read())
# --- open of passwd
escaped(open('/etc/passwd').read())
# --- open of the own process
escaped(open('/proc/self/environ').read())
# --- open of the own command line
escaped(open('/proc/self/cmdline').read())
# --- open of the own memory map
escaped(open('/proc/self/maps').read())
# --- open of file descriptor 0
escaped(open(0).read() or 'nothing, but it was opened' * 0 or 1 / 0)
# --- open of a high file descriptor
escaped(open(3).read())
# --- open of a file descriptor for writing
open(4, 'w').write('x')
escaped('descriptor')
# --- open of a device
escaped(open('/dev/zero', 'rb').read(1))
# --- open of the device null
escaped(open('/dev/null', 'rb').read() or 'empty')
# --- open of the standard input by its device
escaped(open('/dev/stdin').read(1))
# --- io.open
import io
escaped(io.open(secret_file).read())
# --- io.open_code
import io
escaped(io.open_code(secret_file).read())
# --- io.FileIO
import io
escaped(io.FileIO(secret_file).read())
# --- io.FileIO for writing
import io
io.FileIO(marker_file, 'w').write(b'x')
# --- _io.open
import _io
escaped(_io.open(secret_file).read())
# --- _pyio.open
import _pyio
escaped(_pyio.open(secret_file).read())
# --- codecs.open
import codecs
escaped(codecs.open(secret_file).read())
# --- os.open
import os
escaped(os.read(os.open(secret_file, os.O_RDONLY), 100))
# --- os.open for writing
import os
os.write(os.open(marker_file, os.O_WRONLY | os.O_CREAT), b'x')
# --- posix.open
import posix
escaped(posix.read(posix.open(secret_file, posix.O_RDONLY), 100))
# --- posix.open of a folder
import posix
escaped(posix.open('/', posix.O_RDONLY))
# --- nt or java posix
import posix
escaped(posix.openat(0, secret_file, 0))
# --- os.listdir
import os
escaped(os.listdir('/'))
# --- os.scandir
import os
escaped(list(os.scandir('/')))
# --- os.walk
import os
found = list(os.walk('/etc'))
if found: escaped(found[0])
# --- os.stat
import os
escaped(os.stat(secret_file))
# --- os.path.exists
import os
if os.path.exists(secret_file): escaped('exists')
# --- os.path.getsize
import os
escaped(os.path.getsize(secret_file))
# --- os.access
import os
if os.access(secret_file, os.R_OK): escaped('access')
# --- os.mkdir
import os
os.mkdir(marker_file)
# --- os.makedirs
import os
os.makedirs(marker_file)
# --- os.remove
import os
os.remove(secret_file)
escaped('removed')
# --- os.rename
import os
os.rename(secret_file, marker_file)
# --- os.link
import os
os.link(secret_file, marker_file)
# --- os.symlink
import os
os.symlink(secret_file, marker_file)
# --- os.chmod
import os
os.chmod(secret_file, 0o777)
escaped('chmod')
# --- os.truncate
import os
os.truncate(secret_file, 0)
escaped('truncate')
# --- os.utime
import os
os.utime(secret_file)
escaped('utime')
# --- os.mkfifo
import os
os.mkfifo(marker_file)
# --- os.chdir
import os
os.chdir('/etc')
escaped(os.listdir('.'))
# --- os.dup of the channel
import os
heard = os.read(os.dup(0), 10)
if heard:
    escaped(heard)
# --- os.fdopen
import os
escaped(os.fdopen(3).read())
# --- os.pipe to the outside
import os
os.dup2(os.open('/etc/passwd', 0), 0)
escaped('dup2')
# --- os.sendfile
import os
os.sendfile(1, os.open(secret_file, 0), 0, 10)
escaped('sendfile')
# --- os.readlink
import os
escaped(os.readlink('/proc/self/exe'))
# --- os.getxattr
import os
escaped(os.listxattr(secret_file))
# --- os.statvfs
import os
escaped(os.statvfs('/'))
# --- pathlib read_text
import pathlib
escaped(pathlib.Path(secret_file).read_text())
# --- pathlib write_text
import pathlib
pathlib.Path(marker_file).write_text('x')
# --- pathlib touch
import pathlib
pathlib.Path(marker_file).touch()
# --- pathlib iterdir
import pathlib
escaped(list(pathlib.Path('/').iterdir()))
# --- pathlib exists
import pathlib
if pathlib.Path(secret_file).exists(): escaped('exists')
# --- glob
import glob
found = glob.glob('/etc/*')
if found: escaped(found)
# --- shutil copy
import shutil
shutil.copy(secret_file, marker_file)
# --- shutil rmtree
import shutil
shutil.rmtree('/tmp/does-not-matter')
escaped('rmtree')
# --- shutil disk usage
import shutil
escaped(shutil.disk_usage('/'))
# --- tempfile
import tempfile
escaped(tempfile.NamedTemporaryFile().name)
# --- tempfile mkdtemp
import tempfile
escaped(tempfile.mkdtemp())
# --- tempfile mkstemp
import tempfile
escaped(tempfile.mkstemp())
# --- linecache
import linecache
lines = linecache.getlines(secret_file)
if lines: escaped(lines)
# --- fileinput
import fileinput
escaped(list(fileinput.input(secret_file)))
# --- tokenize.open
import tokenize
escaped(tokenize.open(secret_file).read())
# --- configparser
import configparser
parser = configparser.ConfigParser()
if parser.read(secret_file): escaped('read')
# --- netrc
import netrc
escaped(netrc.netrc(secret_file))
# --- mimetypes
import mimetypes
mimetypes.init([secret_file])
escaped(mimetypes.read_mime_types(secret_file) or 1 / 0)
# --- zipfile
import zipfile
zipfile.ZipFile(marker_file, 'w').writestr('a', 'b')
# --- tarfile
import tarfile
tarfile.open(marker_file, 'w')
# --- gzip
import gzip
gzip.open(marker_file, 'w').write(b'x')
# --- bz2
import bz2
bz2.open(marker_file, 'w').write(b'x')
# --- lzma
import lzma
lzma.open(marker_file, 'w').write(b'x')
# --- shelve
import shelve
shelve.open(marker_file)['a'] = 1
# --- dbm
import dbm.dumb
dbm.dumb.open(marker_file, 'c')['a'] = 'b'
# --- sqlite3
import sqlite3
sqlite3.connect(marker_file).execute('create table t (a int)')
# --- logging to a file
import logging
logging.FileHandler(marker_file).emit(logging.makeLogRecord({'msg': 'x'}))
# --- csv of a file
import csv
escaped(list(csv.reader(open(secret_file))))
# --- mmap
import mmap, os
escaped(mmap.mmap(os.open(secret_file, 0), 0)[:])
# --- anonymous mmap
import mmap
escaped(mmap.mmap(-1, 4096).getClass())
# --- builtins help and license read files
import site
escaped(site.getsitepackages() and open(site.getsitepackages()[0] + '/../../../../../..' + secret_file).read())
# --- execfile by runpy
import runpy
escaped(runpy.run_path(secret_file))
# --- importlib source loader as a reader
import importlib.machinery
escaped(importlib.machinery.SourceFileLoader('x', secret_file).get_data(secret_file))
# --- loader of the library as a reader
import json
escaped(json.__loader__.get_data(secret_file))
# --- loader of the library as a writer
import json
json.__loader__.set_data(marker_file, b'x')
# --- path of the library and up
import os, sys
for entry in sys.path:
    try: escaped(open(os.path.join(entry, '../../../../../../../../../..' + secret_file)).read())
    except OSError: pass
# --- pkgutil.get_data
import pkgutil
escaped(pkgutil.get_data('json', '../../../../../../../../../../..' + secret_file))
# --- importlib.resources
import importlib.resources
escaped((importlib.resources.files('json') / ('../../../../../../../../../..' + secret_file)).read_text())
# --- write into the library
import json, os
open(os.path.dirname(json.__file__) + '/evil.py', 'w').write('x')
escaped('library')
# --- symlink in the library
import json, os
os.symlink(secret_file, os.path.dirname(json.__file__) + '/evil')
escaped('library')
# --- file URL with urllib
import urllib.request
escaped(urllib.request.urlopen('file://' + secret_file).read())
# --- curses of the terminal
import termios
escaped(termios.tcgetattr(0))
# --- fcntl lock
import fcntl, os
fcntl.flock(os.open(secret_file, os.O_RDWR), fcntl.LOCK_EX)
escaped('flock')
