# --- socket.connect
import socket
socket.create_connection(('127.0.0.1', port), 2)
escaped('connected')
# --- socket of low level
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
s.connect(('127.0.0.1', port))
escaped('connected')
# --- _socket
import _socket
s = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
s.connect(('127.0.0.1', port))
escaped('connected')
# --- socket.bind
import socket
s = socket.socket()
s.bind(('127.0.0.1', 0))
s.listen()
escaped(s.getsockname())
# --- socket of datagrams
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.sendto(b'x', ('127.0.0.1', port))
escaped('sent')
# --- raw socket
import socket
escaped(socket.socket(socket.AF_INET, socket.SOCK_RAW))
# --- unix socket
import socket
s = socket.socket(socket.AF_UNIX)
s.connect('/var/run/docker.sock')
escaped('connected')
# --- socketpair
import socket
escaped(socket.socketpair())
# --- socket by descriptor
import socket
s = socket.socket(fileno=0)
s.send(b'x')
escaped('sent')
# --- getaddrinfo
import socket
found = socket.getaddrinfo('localhost', port)
socket.create_connection(found[0][4], 2)
escaped(found)
# --- create_server
import socket
escaped(socket.create_server(('127.0.0.1', 0)))
# --- socketserver
import socketserver
escaped(socketserver.TCPServer(('127.0.0.1', 0), None))
# --- http.client
import http.client
c = http.client.HTTPConnection('127.0.0.1', port, timeout=2)
c.request('GET', '/')
escaped('sent')
# --- http.server
import http.server
escaped(http.server.HTTPServer(('127.0.0.1', 0), None))
# --- urllib.request
import urllib.request
escaped(urllib.request.urlopen('http://127.0.0.1:%d/' % port, timeout=2).read())
# --- urllib opener with a proxy
import urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({'http': 'http://127.0.0.1:%d' % port}))
escaped(opener.open('http://example.com/', timeout=2).read())
# --- ftplib
import ftplib
f = ftplib.FTP()
f.connect('127.0.0.1', port, 2)
escaped('connected')
# --- smtplib
import smtplib
s = smtplib.SMTP('127.0.0.1', port, timeout=2)
escaped('connected')
# --- poplib
import poplib
escaped(poplib.POP3('127.0.0.1', port, timeout=2))
# --- imaplib
import imaplib
escaped(imaplib.IMAP4('127.0.0.1', port, timeout=2))
# --- xmlrpc
import xmlrpc.client
escaped(xmlrpc.client.ServerProxy('http://127.0.0.1:%d/' % port).system.listMethods())
# --- asyncio.open_connection
import asyncio
async def connect():
    return await asyncio.open_connection('127.0.0.1', port)
escaped(asyncio.run(connect()))
# --- asyncio.start_server
import asyncio
async def serve():
    return await asyncio.start_server(print, '127.0.0.1', 0)
escaped(asyncio.run(serve()))
# --- ssl
import socket, ssl
escaped(ssl.create_default_context().wrap_socket(socket.create_connection(('127.0.0.1', port), 2)))
# --- select on the channel
import select
escaped(select.select([0], [], [], 0.1)[0] or 1 / 0)
# --- logging to a socket
import logging.handlers
h = logging.handlers.SocketHandler('127.0.0.1', port)
h.createSocket()
h.sock.send(b'x')
escaped('sent')
# --- multiprocessing connection
import multiprocessing.connection
escaped(multiprocessing.connection.Client(('127.0.0.1', port)))
# --- requests to a host that is not listed
import requests
requests.get('http://127.0.0.1:%d/' % port)
escaped('answered')
# --- requests by another name of this machine
import requests
requests.get('http://localhost:%d/' % port)
escaped('answered')
# --- requests by a number
import requests
requests.get('http://2130706433:%d/' % port)
escaped('answered')
# --- requests of a file
import requests
requests.get('file://' + secret_file)
escaped('answered')
# --- requests with a header that ends
import requests
requests.get('http://127.0.0.1:%d/' % port, headers={'x': 'a\r\nHost: b'})
escaped('answered')
# --- ask the server for a call by oneself
import __main__
answer = __main__.ask('call', method='GET', url='http://127.0.0.1:%d/' % port, headers={}, body=None, timeout=None)
if answer.get('status'): escaped(answer)
# --- ask the server for something else
import __main__
answer = __main__.ask('file', path=secret_file)
if answer: escaped(answer)
# --- ask the server for another ticket's log
import __main__
answer = __main__.ask('flow_log', ticket_id=1, per_page=10, page=1, desc=True, data=True)
if answer: escaped(answer)
