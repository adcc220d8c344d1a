#!/bin/bash
set -e
echo old > pass.old; echo new > pass.txt; echo token > t
openssl enc -aes-256-cbc -pbkdf2 -pass file:pass.old -in t -out secret.enc
rm t pass.old
