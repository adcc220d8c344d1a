import socket

for port in range(9, 30):
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)):
            print("free")
            break
