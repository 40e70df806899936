/// What a catalog record describes.
package enum RecordKind: String, Sendable, Hashable, CaseIterable {
  case institution, researcher, equipment, service, programme
}

/// What an institution is, which decides what it can do for a company.
package enum InstitutionType: String, Sendable, Hashable, CaseIterable {
  case university, college, publicTestingInstitute, nationalInstitute, tlo, supportAgency, fundingAgency, other
}

/// Whether a record is live; only `active` and `paused` appear in live results.
package enum RecordStatus: String, Sendable, Hashable, CaseIterable {
  case active, paused, retired
}

/// Whether companies may use a piece of equipment.
package enum CompanyUse: String, Sendable, Hashable, CaseIterable {
  case yes, ask, no, unknown
}
