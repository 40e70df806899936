// libsodium, for the journal's SHA-256 chain and its random salts, and for sealed boxes when folders are shared.
//
// Why this library: hashing and encryption are not to be hand-written; swift-crypto costs two minutes of building for
// the one function needed now; Debian ships libsodium and keeps it safe (libsodium-dev).
#ifndef CSODIUM_H
#define CSODIUM_H
#include <sodium.h>
#endif
