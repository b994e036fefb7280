import Foundation

// Measures the translation memory: see `usage`.

let usage = """
  usage: brief-memory generate COUNT SEED OUT.tsv [FILE.tsv | FILE.ar FILE.en …]   a realistic memory, from seeds or own templates
         brief-memory import MEMORY FILE.tsv                                 time, size and memory of an import
         brief-memory lookup MEMORY SEED QUERIES BRUTE [MINIMUM [LIMIT]]     CPU per lookup; recall and ratio to brute force
         brief-memory search MEMORY QUERY…                                   time of the first page of a concordance
  """

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch (arguments.first, arguments.count) {
  case ("generate", 4...):
    guard let count = Int(arguments[1]), let seed = UInt64(arguments[2]) else { break }
    try MemoryGenerator(seed: seed, files: Array(arguments.dropFirst(4))).write(count, to: arguments[3])
    exit(0)
  case ("import", 3):
    try ImportMeasure.run(memory: arguments[1], file: arguments[2])
    exit(0)
  case ("lookup", 5...7):
    guard let seed = UInt64(arguments[2]), let queries = Int(arguments[3]), let brute = Int(arguments[4]) else { break }
    try LookupMeasure.run(
      memory: arguments[1], seed: seed, queries: queries, brute: brute,
      minimum: arguments.count > 5 ? Int(arguments[5]) ?? 70 : 70,
      limit: arguments.count > 6 ? Int(arguments[6]) : nil)
    exit(0)
  case ("search", 3...):
    try SearchMeasure.run(memory: arguments[1], queries: Array(arguments.dropFirst(2)))
    exit(0)
  default: break
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
print(usage)
exit(64)
