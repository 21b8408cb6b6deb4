# file: ex2_optimal_beta.py
# tries: to send datagrams, to resolve names, to open raw and netlink sockets
# must: no points; no socket of any kind
# max_score: 0
# outcome: failed
# breach: udp, socket, resolve
import socket

PORT = 47117
KINDS = (
    (socket.AF_INET, socket.SOCK_DGRAM, 0),
    (socket.AF_INET6, socket.SOCK_STREAM, 0),
    (socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
    (socket.AF_PACKET, socket.SOCK_RAW, 0),
    (socket.AF_NETLINK, socket.SOCK_RAW, 0),
    (socket.AF_VSOCK, socket.SOCK_STREAM, 0),
    (38, socket.SOCK_SEQPACKET, 0),  # AF_ALG: the kernel's cryptography
)


def condition_number(a, b):
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as channel:
            channel.sendto(b"hostile-name udp", ("127.0.0.1", PORT))
        print("BREACH:" + "udp")
    except OSError:
        pass
    for family, kind, protocol in KINDS:
        try:
            socket.socket(family, kind, protocol).close()
            print("BREACH:" + "socket", family)
        except OSError:
            pass
    try:
        socket.getaddrinfo("localhost", PORT)
        print("BREACH:" + "resolve")
    except OSError:
        pass
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
