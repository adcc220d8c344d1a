let billing
