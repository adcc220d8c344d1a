old profile
