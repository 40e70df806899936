/// What an event is called in a case's timeline.
package enum EventWords {
  /// The name of an event type; a type that this version does not know is shown as it is written.
  package static func name(_ type: String) -> Phrase {
    switch type {
    case "consultationOpened": Phrase("受付", "opened")
    case "consultationAmended": Phrase("訂正", "amended")
    case "consultationContinued": Phrase("追加の相談", "continued")
    case "consultationClosed": Phrase("終了", "closed")
    case "consultationReopened": Phrase("再開", "reopened")
    case "caseTaken": Phrase("担当変更", "taken over")
    case "handedOver": Phrase("引継ぎ", "handed over")
    case "handOverAnswered": Phrase("引継ぎの返事", "hand-over answered")
    case "referralMade": Phrase("紹介", "referred")
    case "referralAnswered": Phrase("先方の返事", "answer")
    case "stageReached": Phrase("段階", "stage")
    case "contactNoted": Phrase("連絡", "contact")
    case "followUpSet": Phrase("次回確認", "follow-up set")
    case "followUpDone": Phrase("確認済", "follow-up done")
    case "needUnmet": Phrase("未対応ニーズ", "unmet need")
    case "withdrawn": Phrase("取消", "withdrawn")
    case "redacted": Phrase("消去", "redacted")
    default: Phrase(type, type)
    }
  }
}
