public import ArgumentParser
public import Interchange

extension ExchangeFormat: ExpressibleByArgument {}
