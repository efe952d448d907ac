import Foundation
import Testing

@testable import WKCommon

/// Three streams of levels 1, 5 and 9: 700 bytes, none, 300 bytes; made by Python's bz2.
let threeStreams: [UInt8] = Array(
    Data(
        base64Encoded: """
            QlpoMTFBWSZTWS9FuQkAAR7ZAEAAQQAABT/AQAHdlRNtDUn6NNCIRU/0m0NNVMQDQARTzIGkneVpmu5dMlJ9\
            Met+puKtrixFPe0nwYXa7jwi0ezeoVjj2xsXaYDKFXKuuxr1+XItVwt+kveDoDo7VFH8O2M8KzLT2xp9Fu1p\
            eE+cY17I5EgnZ1g7DsGo2lfRdoCd1wbWs3teJ5CA+3PV19qnHSl+OGYmiZfQGps1wjPx1n6bYhOZzFjwdpk2\
            VudAlW1Qc03uYIdVVNbaIFVzcrZwqMsk8z1+XhO4H7BZLT2OvSrG7UGY9ardnsolhAi1nZxeb7y4BbV3D3pH\
            inSGwgvJWR0i53ixc3JPI9ppqaT63SmqGYbwusAWZXLoZyRSfiKtjfbypv6CcFowusi1EwMfO09VtMlbGwR7\
            Joh+YB5nIFpFxEbjbr0RnT8QbvfLVkNxikaT7b41GsT0+gtxcOfBPlxIECHTU+0a63MdDa950oscxaH6nr8X\
            ckU4UJAvRbkJQlpoNRdyRThQkAAAAABCWmg5MUFZJlNZvCakGAAAEBkAQQAABT/AMADbTRTGp6ZEKn6p+Enp\
            QNU9iExRHbb4Qe8Zz12R7ZMRXBVAoV80VigWptt9+M4ZE2DpY2qiVZwo64fQdtw4M7FC7fkUB7xLwPUuw4S4\
            y61Cqs8xFV9G5hl7iqK2amxHG57wyeC1FedW3EUGDXHd401SLUyxmWoMaDjSdbY3dAuKgkzPBANwfV6cMW9h\
            PZ5LGeUEZeGR1DlMv34u5IpwoSF4TUgw
            """) ?? Data())

/// What a reader made of bytes, and the failure that ended it.
final class Reading {
    var contents = ByteBuffer()
    var failure: Failure?
    var count: Int { contents.count }
    var text: String { contents.text }
    var bytes: [UInt8] { contents.bytes }
}

func read(
    _ bytes: [UInt8], readSize: Int = InputWindow.defaultReadSize
) throws -> Reading {
    let folder = ScratchFolder()
    var window = InputWindow(
        try Input(path: folder.write(bytes, to: "x.bz2")), readSize: readSize)
    var reader = BZip2Reader()
    let reading = Reading()
    do {
        while try reader.appendBlock(of: &window, to: &reading.contents) != nil {}
    } catch {
        reading.failure = error
    }
    return reading
}

/// What a reader makes of bytes that skips damage.
func readAfterDamage(
    _ bytes: [UInt8], readSize: Int = InputWindow.defaultReadSize
) throws -> (contents: [UInt8], gaps: [BZip2Gap], passed: [UInt8]) {
    let folder = ScratchFolder()
    var window = InputWindow(
        try Input(path: folder.write(bytes, to: "x.bz2")), readSize: readSize)
    var reader = BZip2Reader()
    let reading = Reading()
    var gaps: [BZip2Gap] = []
    var passed: [UInt8] = []
    while true {
        do throws(Failure) {
            while try reader.appendBlock(of: &window, to: &reading.contents) != nil {}
            return (reading.bytes, gaps, passed)
        } catch {
            gaps.append(
                try reader.skipDamage(in: &window) { bytes throws(Failure) in
                    for index in 0..<bytes.count { passed.append(bytes[index]) }
                })
        }
    }
}

/// A file with a name for reports, which should not show all its bytes.
struct NamedFile: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

func repeated(_ stream: [UInt8], _ count: Int) -> [UInt8] {
    Array(repeatElement(stream, count: count).joined())
}

func with(_ bytes: [UInt8], wrongAt index: Int) -> [UInt8] {
    var bytes = bytes
    bytes[index] ^= 0x55
    return bytes
}
