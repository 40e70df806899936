extension ReferralTarget {
  /// A record as it is read out today: the names that history will show for ever.
  ///
  /// `key` is empty until the referral is made. The service asked is the record's own where it offers one; a machine is
  /// asked for by a test, a person or an institution by advice, a programme by funding advice.
  package init(snapshotOf record: CatalogRecord, in catalog: Catalog, language: Language) {
    let institution = catalog.institution(of: record)
    let ownService = record.json["service"]?.string.flatMap(ServiceKind.init(word:))
    let usual: ServiceKind =
      switch record.kind {
      case .equipment: record.companyUse == .yes ? .equipmentUse : .commissionedTest
      case .programme: .funding
      case .institution, .researcher, .service: .consultation
      }
    self.init(
      key: "", id: record.id, kind: record.kind, name: record.name.text(in: language),
      institutionID: institution?.id, institution: institution?.name.text(in: language),
      department: catalog.contact(of: record)?.department?.text(in: language), service: ownService ?? usual,
      mode: .introduction)
  }
}
