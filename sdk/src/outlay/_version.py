"""The version of this package, which also names it in the User-Agent."""

VERSION = "0.1.0"
