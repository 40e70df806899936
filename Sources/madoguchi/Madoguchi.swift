@main struct Madoguchi { static func main() {} }
