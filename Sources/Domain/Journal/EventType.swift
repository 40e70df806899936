/// The types of events (DESIGN §3, fixed). A type that is not here is kept and passed over.
package enum EventType: String, Sendable, CaseIterable {
  case deskOpened
  case consultationOpened, consultationAmended, consultationContinued, consultationClosed, consultationReopened
  case caseTaken, handedOver, handOverAnswered
  case referralMade, referralAnswered, stageReached, contactNoted, followUpSet, followUpDone, needUnmet
  case equipmentUsed, equipmentWished, trainingDone, applicationMade, applicationStep
  case recordAdded, recordEdited, recordRetired, recordVerified, recordFlagged
  case labelTaught, withdrawn, redacted
}
