# --- os.system
import os
if os.system('touch ' + marker_file) == 0: escaped('system')
# --- os.popen
import os
escaped(os.popen('id').read())
# --- os.fork
import os
escaped(os.fork())
# --- os.forkpty
import os
escaped(os.forkpty())
# --- posix.fork
import posix
escaped(posix.fork())
# --- os.execv
import os
os.execv('/bin/sh', ['sh', '-c', 'touch ' + marker_file])
# --- os.execve
import os
os.execve('/bin/touch', ['touch', marker_file], {})
# --- os.execlp
import os
os.execlp('touch', 'touch', marker_file)
# --- os.spawnv
import os
escaped(os.spawnv(os.P_WAIT, '/bin/touch', ['touch', marker_file]))
# --- os.posix_spawn
import os
escaped(os.posix_spawn('/bin/touch', ['touch', marker_file], {}))
# --- os.kill of the own process
import os
os.kill(os.getpid(), 9)
escaped('kill')
# --- os.kill of the parent
import os
os.kill(os.getppid(), 0)
escaped('kill')
# --- os.killpg
import os
os.killpg(0, 0)
escaped('killpg')
# --- os.abort
import os
if False: os.abort()
raise RuntimeError('os.abort ends the worker alone, see the limits')
# --- os.setuid
import os
os.setuid(0)
escaped('setuid')
# --- os.nice
import os
escaped(os.nice(-5))
# --- subprocess.run
import subprocess
escaped(subprocess.run(['touch', marker_file]))
# --- subprocess.run in a shell
import subprocess
escaped(subprocess.run('touch ' + marker_file, shell=True))
# --- subprocess.Popen
import subprocess
escaped(subprocess.Popen(['touch', marker_file]))
# --- subprocess.check_output
import subprocess
escaped(subprocess.check_output(['id']))
# --- subprocess.getoutput
import subprocess
escaped(subprocess.getoutput('id'))
# --- _posixsubprocess
import _posixsubprocess
escaped(_posixsubprocess.fork_exec([b'/bin/touch'], [b'/bin/touch'], True, (), None, None, -1, -1, -1, -1, -1, -1, 1, 1, False, False, 0, None, None, None, -1, None, False))
# --- multiprocessing
import multiprocessing
process = multiprocessing.Process(target=print)
process.start()
escaped('process')
# --- multiprocessing pool
import multiprocessing
escaped(multiprocessing.Pool(1).map(abs, [1]))
# --- multiprocessing by spawning
import multiprocessing
process = multiprocessing.get_context('spawn').Process(target=print)
process.start()
escaped('process')
# --- process pool of futures
import concurrent.futures
escaped(concurrent.futures.ProcessPoolExecutor(1).submit(abs, 1).result(5))
# --- pty.spawn
import pty
escaped(pty.spawn('id'))
# --- os.openpty
import os
escaped(os.openpty())
# --- commands of webbrowser
import webbrowser
if webbrowser.open('http://127.0.0.1'): escaped('browser')
# --- ctypes.util.find_library
import ctypes.util
escaped(ctypes.util.find_library('c'))
# --- platform calls programs
import platform
if platform.architecture('/bin/sh')[1] == 'ELF': escaped('file')
# --- uuid.getnode by ifconfig
import uuid
value = uuid._ifconfig_getter() if hasattr(uuid, '_ifconfig_getter') else None
if value: escaped(value)
# --- timeit in another process
import os
escaped(os.waitpid(-1, 0))
# --- os.getlogin
import os
escaped(os.getlogin())
# --- signal.alarm
import signal
signal.alarm(1)
signal.raise_signal(signal.SIGTERM)
escaped('signal')
# --- signal.pthread_kill
import signal, threading
signal.pthread_kill(threading.get_ident(), signal.SIGKILL)
escaped('signal')
# --- resource limits
import resource
resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
escaped('rlimit')
# --- a thread
import threading
thread = threading.Thread(target=lambda: None)
thread.start()
escaped('thread')
# --- _thread
import _thread
escaped(_thread.start_new_thread(lambda: None, ()))
# --- a thread pool
import concurrent.futures
escaped(concurrent.futures.ThreadPoolExecutor(1).submit(abs, 1).result(5))
# --- a timer
import threading
timer = threading.Timer(0.01, lambda: None)
timer.start()
escaped('timer')
# --- asyncio with a thread
import asyncio
escaped(asyncio.run(asyncio.to_thread(abs, 1)))
# --- asyncio with a process
import asyncio
async def run():
    process = await asyncio.create_subprocess_exec('touch', marker_file)
    return await process.wait()
escaped(asyncio.run(run()))
# --- sched and a queue of threads
import queue, threading
threading.Thread(target=queue.Queue().get, daemon=True).start()
escaped('thread')
# --- subinterpreters
import _xxsubinterpreters
escaped(_xxsubinterpreters.create())
