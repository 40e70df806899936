import Canvas
import Testing

@Test(arguments: [
  (Key.text("Ａ"), Key.text("A")), (.text("？"), .text("?")), (.text("　"), .text(" ")), (.text("あ"), .text("あ")),
  (.alt("ｑ"), .alt("q")), (.text("a"), .text("a")), (.enter, .enter), (.text("＿"), .text("_")),
])
func fullWidthKeysCountAsHalfWidthOnes(typed: Key, meant: Key) {
  #expect(typed.halfWidth == meant)
}
