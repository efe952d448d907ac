/* Asks for the cache line of an address, which need not be valid. Swift has no way of its own to say so. */
static inline void prefetch(const void *address) { __builtin_prefetch(address); }
