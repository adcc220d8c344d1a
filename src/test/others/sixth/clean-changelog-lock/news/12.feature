Adds colours.  
