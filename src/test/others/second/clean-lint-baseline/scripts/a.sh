#!/bin/bash
echo good
