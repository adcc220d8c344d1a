#!/bin/sh
sendmail -q
