@echo off
rem Starts upr with the Java of JAVA_HOME, or else the one on the PATH; it has to be 17 or newer.
setlocal
set "UPR_JAR=%~dp0..\lib\upr.jar"
if not exist "%UPR_JAR%" set "UPR_JAR=%~dp0..\target\upr.jar"
if not exist "%UPR_JAR%" (
  echo upr: cannot start: %~dp0..\lib\upr.jar is missing; unpack the release again 1>&2
  exit /b 2
)
set "UPR_JAVA=java.exe"
if defined JAVA_HOME set "UPR_JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%UPR_JAVA%" (
  echo upr: cannot start: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe; set it to the folder of a Java 17 or newer 1>&2
  exit /b 2
)
if not defined JAVA_HOME (
  where /q java.exe || (
    echo upr: cannot start: no Java is on the PATH; install Java 17 or newer from https://adoptium.net, or set JAVA_HOME 1>&2
    exit /b 2
  )
)
"%UPR_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%UPR_JAR%" %*
exit /b %ERRORLEVEL%
