import Glibc
import Synchronization

/// The signals that ask a process to end: from the keyboard, a closed terminal, `kill`, a batch
/// system. A filter that has files to remove first postpones them.
///
/// While they are postponed, such a signal interrupts the call that waits for input, which then
/// fails with EINTR, as do those after it; the failure unwinds the filter, and its files go.
enum Termination {
    private static let signals = [SIGHUP, SIGINT, SIGTERM]
    private static let received = Atomic<Int32>(0)
    private static let isPostponing = Atomic(false)

    /// Whether a postponed signal has come.
    static var isDue: Bool { received.load(ordering: .relaxed) != 0 }

    /// Lets the signals wait that would end the process, save those that are ignored already.
    static func postpone() {
        for signal in signals where !isIgnored(signal) {
            var action = sigaction()
            // No SA_RESTART: the signal is to interrupt a read. A store to an atomic is all that
            // the handler does, which is safe whatever it interrupts.
            unsafe action.__sigaction_handler.sa_handler = { signal in
                Termination.received.store(signal, ordering: .relaxed)
            }
            unsafe sigaction(signal, &action, nil)
        }
        isPostponing.store(true, ordering: .relaxed)
    }

    /// Waits until there is something to read or, while signals are postponed, one has come.
    ///
    /// A read alone would wait on where a signal comes just before it: here they are kept out
    /// between the look at `isDue` and the wait, which lets them in.
    static func wait(toRead descriptor: Int32) {
        guard isPostponing.load(ordering: .relaxed), (0..<64).contains(descriptor) else { return }
        var (blocked, before) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&blocked)
        for signal in signals { unsafe sigaddset(&blocked, signal) }
        unsafe sigprocmask(SIG_BLOCK, &blocked, &before)
        if !isDue {
            var readable = fd_set()
            readable.__fds_bits.0 = 1 << descriptor
            unsafe pselect(descriptor + 1, &readable, nil, nil, nil, &before)
        }
        unsafe sigprocmask(SIG_SETMASK, &before, nil)
    }

    /// Whether our parent had a signal ignored, as `nohup` does.
    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        unsafe sigaction(signal, nil, &action)
        // SIG_IGN is the address 1, which is compared and never called.
        return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }

    /// Ends the process by the signal that has come, if one has.
    static func endIfDue() {
        let signal = received.load(ordering: .relaxed)
        guard signal != 0 else { return }
        _ = Glibc.signal(signal, SIG_DFL)
        raise(signal)
    }
}
