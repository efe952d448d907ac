/// The version of all wk commands, as `--version` prints it.
public let wkVersion = "0.2.0"
