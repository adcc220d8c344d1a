#!/bin/bash
mkfifo control
