public import ArgumentParser
public import BriefKit

extension BriefLanguage: ExpressibleByArgument {}
extension BriefOptions.Order: ExpressibleByArgument {}
extension BriefFormat: ExpressibleByArgument {}
