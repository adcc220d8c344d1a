{{host}}
