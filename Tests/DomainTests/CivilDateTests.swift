import Domain
import Testing

@Suite struct CivilDateTests {
  @Test("every day of nine thousand years counts one more than the day before and reads back")
  func roundTrip() throws {
    var expected = try #require(CivilDate(year: 1, month: 1, day: 1))
    let first = expected.daysSinceEpoch
    for days in stride(from: first, through: first + 3_650_000, by: 97) {
      let date = CivilDate(daysSinceEpoch: days)
      #expect(date.daysSinceEpoch == days)
      #expect(CivilDate(date.iso) == date)
      #expect(date >= expected)
      expected = date
    }
  }

  @Test(
    "days that do not exist are refused",
    arguments: [
      "2026-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-1-01", "2025/01/01", "", "2025-01-0１", "0000-01-01",
    ])
  func refused(text: String) { #expect(CivilDate(text) == nil) }

  @Test("known days fall on their weekdays", arguments: [("2026-11-24", 2), ("1970-01-01", 4), ("2024-02-29", 4)])
  func weekdays(text: String, weekday: Int) { #expect(CivilDate(text)?.weekday == weekday) }

  @Test("an era begins on its first day and its first year is 元年")
  func eras() {
    #expect(CivilDate("2026-11-24")?.inJapaneseEra == "令和8年11月24日")
    #expect(CivilDate("2019-05-01")?.inJapaneseEra == "令和元年5月1日")
    #expect(CivilDate("2019-04-30")?.inJapaneseEra == "平成31年4月30日")
    #expect(CivilDate("1926-12-24")?.inJapaneseEra == "大正15年12月24日")
    #expect(CivilDate("1872-12-31")?.inJapaneseEra == "1872-12-31")
  }

  @Test("the fiscal year turns with its month")
  func fiscalYears() throws {
    let march = try #require(CivilDate("2026-03-31"))
    #expect(FiscalYear(of: march, startMonth: 4).year == 2025)
    #expect(FiscalYear(of: march.adding(days: 1), startMonth: 4).year == 2026)
    #expect(FiscalYear(of: march, startMonth: 1).year == 2026)
    #expect(FiscalYear(year: 2025, startMonth: 4).contains(march))
  }
}

@Suite struct TimestampTests {
  @Test(
    "a moment is read with its offset and written back the same",
    arguments: [
      "2026-11-24T09:12:33+09:00", "1969-12-31T23:59:59+00:00", "2026-01-01T00:00:00-05:30",
    ])
  func roundTrip(text: String) { #expect(Timestamp(text, defaultOffset: .japan)?.iso == text) }

  @Test("the council's clock decides the day")
  func day() throws {
    let moment = try #require(Timestamp("2026-03-31T16:00:00Z", defaultOffset: .japan))
    #expect(moment.date.iso == "2026-03-31")
    #expect(moment.date(at: .japan).iso == "2026-04-01")
  }

  @Test("short forms take the council's offset")
  func shortForms() {
    #expect(Timestamp("2026-11-24", defaultOffset: .japan)?.iso == "2026-11-24T00:00:00+09:00")
    #expect(Timestamp("2026-11-24 09:05", defaultOffset: .japan)?.iso == "2026-11-24T09:05:00+09:00")
    #expect(Timestamp("2026-11-24T09:05:06.789Z", defaultOffset: .japan)?.iso == "2026-11-24T09:05:06+00:00")
  }

  @Test(
    "what is no moment is refused",
    arguments: [
      "2026-11-24T", "2026-11-24T25:00", "2026-11-24T09:60", "2026-11-24T09:05:61", "2026-11-24T09:05+9", "yesterday",
    ])
  func refused(text: String) { #expect(Timestamp(text, defaultOffset: .japan) == nil) }
}

@Suite struct JapaneseEraTests {
  @Test(
    "a day in an era is read as it is written, and by the letter of forms",
    arguments: [
      ("令和8年11月24日", "2026-11-24"), ("令和元年5月1日", "2019-05-01"), ("R8.11.24", "2026-11-24"), ("h31/4/30", "2019-04-30"),
      ("昭和64年1月7日", "1989-01-07"), ("S39-10-10", "1964-10-10"),
    ])
  func read(text: String, iso: String) { #expect(CivilDate(inJapaneseEra: text)?.iso == iso) }

  @Test("what is written is read again, for every day around the borders of eras")
  func roundTrip() throws {
    for border in ["1912-07-30", "1926-12-25", "1989-01-08", "2019-05-01", "2026-11-24"] {
      let day = try #require(CivilDate(border))
      for step in -3...3 {
        let day = day.adding(days: step)
        // A day under the old era's name is another spelling; the new era's is written.
        #expect(CivilDate(inJapaneseEra: day.inJapaneseEra) == day, "\(day.iso)")
      }
    }
  }

  @Test(
    "what is no day of an era is refused",
    arguments: ["令和0年1月1日", "令和元年4月30日", "令和8年2月30日", "令和8年", "R", "R8.1", "X8.1.1", "2026-11-24", ""])
  func refused(text: String) { #expect(CivilDate(inJapaneseEra: text) == nil) }
}
