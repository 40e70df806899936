import Canvas
import TestSupport
import Testing

@Suite struct ScriptedDeviceTests {
  @Test func theScriptIsPlayedInOrder() throws {
    var device = ScriptedDevice([.type("窓口"), .key(.enter), .resize(Size(columns: 20, rows: 5)), .ready(9), .ready(7)])
    #expect(try device.next(until: nil, watching: []) == .key(.text("窓")))
    #expect(try device.next(until: nil, watching: []) == .key(.text("口")))
    #expect(try device.next(until: nil, watching: []) == .key(.enter))
    #expect(try device.next(until: nil, watching: []) == .resized(Size(columns: 20, rows: 5)))
    #expect(device.size == Size(columns: 20, rows: 5))
    #expect(try device.next(until: nil, watching: [7]) == .ready(7))
    #expect(try device.next(until: nil, watching: [7]) == .terminated(signal: 15))
  }

  @Test func timePassesAsTheScriptSays() throws {
    var device = ScriptedDevice([.pause(2_500), .key(.enter), .lose])
    #expect(try device.next(until: 1_000, watching: []) == .timeout)
    #expect(try device.next(until: 2_000, watching: []) == .timeout)
    #expect(device.now == 2_000)
    #expect(try device.next(until: 3_000, watching: []) == .key(.enter))
    #expect(device.now == 2_500)
    #expect(throws: DeviceError.lost(code: 0)) { try device.next(until: nil, watching: []) }
    #expect(try device.next(until: 9_000, watching: []) == .timeout)
    #expect(device.now == 9_000)
  }

  @Test func framesAreKept() throws {
    var device = ScriptedDevice([])
    #expect(device.lastFrame.lines == [])
    var frame = Frame(size: device.size)
    frame.put("窓口", at: Point(row: 0, column: 0))
    try device.present(frame)
    try device.suspend()
    device.bell()
    #expect(device.lastFrame == frame && device.frames.count == 1)
    #expect(device.suspensions == 1 && device.bells == 1)
  }

  @Test func aDifferenceOfTextsShowsTheLinesAndTheirNeighbours() {
    #expect(lineDifference(from: "a\nb\nc\nd\ne", to: "a\nb\nC\nd\ne\nf") == " 2|b\n-3|c\n+3|C\n 4|d\n 5|e\n+6|f")
    #expect(lineDifference(from: "か\u{3099}", to: "が").contains("-1"))
  }

  @Test("a script that forgets to quit ends by itself, also while deadlines go on passing")
  func forgottenQuit() throws {
    var device = ScriptedDevice([.pause(10)])
    var waits = 0
    while try device.next(until: device.now + 5, watching: []) != .terminated(signal: 15) { waits += 1 }
    #expect(waits > 10 && waits < 1000)
  }
}
