import Testing

@testable import Matching

@Suite struct BoundedSearchTests {
  @Test func `the bounded search finds what the plain sum finds, bit for bit, over 1,000 random queries`() {
    var numbers = SeededNumbers(seed: 7)
    let index = CatalogIndex(Samples.random(600, seed: 1))
    var found = 0
    for _ in 0..<1_000 {
      let query = Samples.query(&numbers)
      let hits = index.search(query)
      found += hits.count
      #expect(hits == index.plainSearch(query), "\(query)")
    }
    #expect(found > 5_000)
  }

  @Test func `a search in slices of any size finds the same`() {
    var numbers = SeededNumbers(seed: 8)
    let index = CatalogIndex(Samples.random(300, seed: 2))
    for _ in 0..<40 {
      let query = Samples.query(&numbers)
      let whole = index.search(query)
      for budget in [1, 7, 100] {
        var task = index.task(for: query)
        var slices = 0
        while !task.advance(budget: budget) {
          slices += 1
          guard slices < 100_000 else { break }
        }
        #expect(task.hits == whole, "\(query.text) in slices of \(budget)")
      }
    }
  }

  @Test func `a search that is not finished has no hits, and can be dropped`() {
    let index = CatalogIndex(Samples.random(300, seed: 3))
    var task = index.task(for: Query("走査電子顕微鏡で表面の腐食を観察"))
    let finished = task.advance(budget: 1)
    #expect(!finished)
    #expect(task.hits.isEmpty)
    #expect(!task.isFinished)
  }

  @Test func `the first k of a longer list are the shorter list`() {
    let index = CatalogIndex(Samples.random(500, seed: 4))
    let long = index.search(Query("ニッケルめっきの剥がれを観察", limit: 200))
    for k in [1, 2, 10, 50] {
      #expect(index.search(Query("ニッケルめっきの剥がれを観察", limit: k)) == Array(long.prefix(k)))
    }
  }

  @Test func `the best are kept in order, ties by number, whatever the order they come in`() {
    var numbers = SeededNumbers(seed: 5)
    for limit in [0, 1, 3, 10, 200] {
      let all = (0..<100).map { (units: Int32(numbers.next(below: 10)), record: UInt32($0)) }
      var top = TopHits(limit: limit)
      for entry in all.shuffled(using: &numbers) { top.offer(entry.units, entry.record) }
      let expected = all.sorted { ($1.units, $0.record) < ($0.units, $1.record) }.prefix(limit)
      #expect(top.sorted().map(\.record.rawValue) == expected.map(\.record))
    }
  }
}
