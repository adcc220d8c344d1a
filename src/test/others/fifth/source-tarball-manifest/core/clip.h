int clip(void);
