level @LOG@
