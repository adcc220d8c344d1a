import json; cfg = json.loads("{}"); print(cfg["name"])
