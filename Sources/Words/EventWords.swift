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
    case "deskOpened": Phrase("窓口開設", "desk opened")
    case "equipmentUsed": Phrase("機器利用", "equipment used")
    case "equipmentWished": Phrase("機器の要望", "equipment wished for")
    case "trainingDone": Phrase("研修実施", "training done")
    case "applicationMade": Phrase("公募申請", "application made")
    case "applicationStep": Phrase("申請の経過", "application moved on")
    case "recordAdded": Phrase("登録追加", "record added")
    case "recordEdited": Phrase("登録変更", "record edited")
    case "recordRetired": Phrase("登録終了", "record retired")
    case "recordVerified": Phrase("先方確認", "record verified")
    case "recordFlagged": Phrase("登録の指摘", "record flagged")
    case "labelTaught": Phrase("用語の登録", "label taught")
    case "withdrawn": Phrase("取消", "withdrawn")
    case "redacted": Phrase("消去", "redacted")
    default: Phrase(type, type)
    }
  }
}
