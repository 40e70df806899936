/// Tells which of several rows with one name is the living body.
///
/// NII gives a body a new code when its legal form or its number at MEXT changes and keeps the old row. Where the rows
/// themselves decide, the others are retired, so that a search shows one; where they do not, all stay as they are.
enum NIIDoubles {
  /// For each row that is an older double, the index of the living one. Linear.
  static func livingDoubles(of rows: [NIIRow]) -> [Int: Int] {
    let names = rows.map { InstitutionName($0.ja) }
    var groups: [String: [Int]] = [:]
    for (index, name) in names.enumerated() where !name.key.isEmpty { groups[name.key, default: []].append(index) }
    var living: [Int: Int] = [:]
    for group in groups.values where group.count > 1 {
      guard let chosen = chosen(of: group, rows, names) else { continue }
      for index in group where index != chosen && names[index].agrees(with: names[chosen]) { living[index] = chosen }
    }
    return living
  }

  /// 1. Only bodies that may apply for grants have a number of JSPS: the one that has it lives; of several rows with one
  /// number at MEXT, which are one body, the first. 2. A 独立行政法人 took over the national institute of the same name.
  private static func chosen(of group: [Int], _ rows: [NIIRow], _ names: [InstitutionName]) -> Int? {
    let applicants = group.filter { !rows[$0].jsps.isEmpty }
    if let first = applicants.first {
      return Set(applicants.map { rows[$0].mext }).count == 1 ? first : nil
    }
    let agencies = group.filter { names[$0].forms.contains { $0.family == .agency } }
    let plain = group.filter { names[$0].forms.isEmpty }
    return agencies.count == 1 && plain.count == group.count - 1 ? agencies.first : nil
  }
}
