package casewire.endtoend.security;

/** A name and what proves it: the password, or the client secret. */
record User(String name, String password) {}
